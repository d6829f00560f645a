/**
 * The CRC-32 of bytes, or of the UTF-8 of a text: an integer from 0 to 2³² − 1, as zip files, gzip (RFC 1952,
 * section 8) and `node:zlib` count it. One bit after the other: what we name and seal is short, and a table of it
 * would be sent to each phone (docs/dependencies.md says why no package does it).
 */
export function crc32(of: string | Uint8Array): number {
  let crc = -1;
  for (const byte of typeof of === 'string' ? new TextEncoder().encode(of) : of) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
