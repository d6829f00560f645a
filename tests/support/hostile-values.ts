import fc from 'fast-check';

/** A text as nobody should type it. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(
    'a@b@c',
    '"a b"@example.org',
    'a@example.org\r\nBcc: victim@example.org',
    '=cmd|calc!A1',
    '<script>alert(1)</script>',
    "'; drop table registrations; --",
    '\u202Egro.elpmaxe@a',
    '\u0000',
    '%00',
    '__proto__',
    'constructor',
    '-1',
    '1e999',
    '2027-13-45T99:99',
    'x'.repeat(5_000),
    'Naledi Mokoena',
    'naledi@example.org',
  ),
);

/** Mostly what is expected, so that the other fields come further. */
export function likely(good: string): fc.Arbitrary<string> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: nasty });
}

/** What stands where a secret of a link should stand: well formed, nearly, or not at all. */
export const secretLike = fc.oneof(
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
  fc.constantFrom('A'.repeat(43), 'A'.repeat(42), '..', 'null', '%00', "' or 1=1 --", 'x'.repeat(300)),
  fc.webSegment(),
);

/** A form as a browser sends it. */
export function formOf(fields: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Buffer> {
  return fc
    .record(fields, { requiredKeys: [] })
    .map((values) => Buffer.from(new URLSearchParams(values as Record<string, string>).toString()));
}
