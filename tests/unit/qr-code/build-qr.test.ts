import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { buildQr } from '../../../src/qr-code/build-qr.ts';

describe('a QR code', () => {
  it('reads as the text it was made of', () => {
    const address = 'https://leerkring.example/nl/actieplan/#p1.AbCdEf-_09';
    const picture = buildQr(address);
    if (picture === 'too-long') throw new Error('It fits.');
    expect(decodeQR(paint(picture, 4))).toBe(address);
  });

  it('is not drawn when a phone could not read it well', () => {
    expect(buildQr('x'.repeat(1_500))).toBe('too-long');
    expect(buildQr('x'.repeat(5_000))).toBe('too-long');
    expect(buildQr('x'.repeat(900), { correction: 'low' })).not.toBe('too-long');
  });
});

/** The path as a picture in pixels, each module `scale` wide. */
function paint({ size, path }: { size: number; path: string }, scale: number) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}
