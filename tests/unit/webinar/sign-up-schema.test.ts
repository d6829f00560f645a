import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmail } from '../../../src/webinar/email.ts';
import { parseSignUp } from '../../../src/webinar/sign-up-schema.ts';

const good = { name: 'Naledi', email: 'naledi@example.org', role: 'teacher', language: 'nl' };
const complaints = (changes: Record<string, string>) => {
  const parsed = parseSignUp({ ...good, ...changes });
  return 'complaints' in parsed ? parsed.complaints : {};
};

describe('the sign-up form', () => {
  it('takes the least that is needed, and no news', () => {
    expect(parseSignUp(good)).toEqual({ signUp: { ...good, organisation: undefined, news: false } });
  });

  it('takes news only from a ticked box', () => {
    expect(parseSignUp({ ...good, news: 'yes' })).toMatchObject({ signUp: { news: true } });
    expect(complaints({ news: 'true' })).toEqual({ news: 'unknown-choice' });
  });

  it('names every field that is missing', () => {
    expect(parseSignUp({})).toEqual({
      complaints: { name: 'missing', email: 'missing', role: 'missing', language: 'missing' },
    });
  });

  it.each([
    ['name', '   ', 'missing'],
    ['name', 'x'.repeat(101), 'too-long'],
    ['name', 'Jan\u202Enaj', 'not-allowed'],
    ['name', 'Jan\u0000', 'not-allowed'],
    ['name', 'Jan\uFFFD', 'not-allowed'],
    ['name', 'J\u200Ban', 'not-allowed'],
    ['name', 'Jan\u0301\u0301\u0301\u0301\u0301\u0301', 'not-allowed'],
    ['name', '12345', 'not-allowed'],
    ['email', ' ', 'missing'],
    ['email', 'naledi', 'not-an-address'],
    ['role', '', 'missing'],
    ['role', 'minister', 'unknown-choice'],
    ['language', 'fr', 'unknown-choice'],
    ['organisation', 'x'.repeat(101), 'too-long'],
    ['organisation', 'School\u2066', 'not-allowed'],
  ])('complains about %s %j: %s', (field, value, complaint) => {
    expect(complaints({ [field]: value })).toEqual({ [field]: complaint });
  });

  it.each([
    'Naledi Mokoena',
    'Ñandú O’Brien-Nkosi',
    'J.P. Botha',
    'Jan s/o Piet',
    'मोहनदास गांधी',
    'عبد الرحمٰن',
    '王小明',
    'Nguyễn Thị Minh Khai',
    'ක්‍රිස්ටි',
    'Ọ̀ṣun Adébáyọ̀',
    '!Xóõ ǂKhomani',
  ])('takes the name %s', (name) => {
    expect(complaints({ name })).toEqual({});
  });

  it('brings a name into one spelling', () => {
    expect(parseSignUp({ ...good, name: '  Rene\u0301e \t  Smit ' })).toMatchObject({
      signUp: { name: 'Renée Smit' },
    });
  });

  it('never throws, whatever is sent', () => {
    const field = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const form = fc.record({
      name: field,
      email: field,
      role: field,
      language: field,
      organisation: field,
      news: field,
    });
    fc.assert(
      fc.property(form, (fields) => {
        const parsed = parseSignUp(fields);
        return 'signUp' in parsed || Object.keys(parsed.complaints).length > 0;
      }),
      { numRuns: 1_000, seed: 20_261_123 },
    );
  });
});

describe('an e-mail address', () => {
  it.each([
    ['naledi@example.org', 'naledi@example.org'],
    ["o'brien+plc@mail.school.example.org", "o'brien+plc@mail.school.example.org"],
    ['Naledi@Example.ORG', 'Naledi@example.org'],
    ['jan@bücher.example', 'jan@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseEmail(typed)).toBe(kept);
  });

  it.each([
    'naledi',
    '@example.org',
    'naledi@',
    'naledi@example',
    'a@b@example.org',
    '"a b"@example.org',
    'a b@example.org',
    'a..b@example.org',
    '.a@example.org',
    'a.@example.org',
    'a(comment)@example.org',
    'naledi@example..org',
    'naledi@-example.org',
    'naledi@example-.org',
    'naledi@exa_mple.org',
    'naledi@127.0.0.1',
    'naledi@1.2',
    'naledi@[127.0.0.1]',
    'naledi@example.org.',
    'naledi@example.org:25',
    'naledi@example.org/x',
    'naledi@exam%70le.org',
    'naledi@example.org\r\nBcc: x@example.org',
    'naledi@example.org,x@example.org',
    'Naledi <naledi@example.org>',
    'naledí@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'a'.repeat(64)}.org`,
    `a@${'abcdefgh.'.repeat(30)}org`,
  ])('%j is refused', (typed) => {
    expect(parseEmail(typed)).toBeUndefined();
  });
});
