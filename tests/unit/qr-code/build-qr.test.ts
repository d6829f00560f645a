import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { buildQr, mostCharacters } from '../../../src/qr-code/build-qr.ts';
import { paintQr } from '../../support/paint-qr.ts';

describe('a QR code', () => {
  it('reads as the text it was made of', () => {
    const address = 'https://leerkring.example/nl/actieplan/#p1.AbCdEf-_09';
    const picture = buildQr(address);
    if (picture === 'too-long') throw new Error('It fits.');
    expect(decodeQR(paintQr(picture))).toBe(address);
  });

  it('is not drawn when a phone could not read it well', () => {
    expect(buildQr('x'.repeat(1_500))).toBe('too-long');
    expect(buildQr('x'.repeat(5_000))).toBe('too-long');
    expect(buildQr('x'.repeat(900), { correction: 'low' })).not.toBe('too-long');
  });

  it('is known to fit, or not, by its length', () => {
    expect(buildQr('x'.repeat(mostCharacters))).not.toBe('too-long');
    expect(buildQr('x'.repeat(mostCharacters + 1))).toBe('too-long');
  });
});
