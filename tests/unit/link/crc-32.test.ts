import { crc32 as ofZlib } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/link/crc-32.ts';

describe('the checksum of links and codes', () => {
  it('is the CRC-32 of the field: its check value, and nothing for nothing', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('')).toBe(0);
  });

  it('counts any bytes and any text as zlib does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme' })), (of) => {
        expect(crc32(of)).toBe(ofZlib(of));
      }),
    );
  });
});
