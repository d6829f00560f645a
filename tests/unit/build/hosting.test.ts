import { describe, expect, it } from 'vitest';
import { readHosting } from '../../../src/build/hosting.ts';

describe('where the built site will stand', () => {
  it('is on its own server, when nothing is said', () => {
    expect(readHosting({})).toMatchObject({ kind: 'server', facts: { retentionDays: 30 } });
  });

  it('is on a static host, with or without a server elsewhere', () => {
    expect(
      readHosting({
        HOSTING: 'static',
        SIGN_UP_ORIGIN: 'https://aanmelden.example.org',
        RETENTION_DAYS: '14',
      }),
    ).toMatchObject({
      kind: 'static',
      signUpOrigin: 'https://aanmelden.example.org',
      facts: { retentionDays: 14 },
    });
    expect(readHosting({ HOSTING: 'static', CONTACT_EMAIL: 'team@example.org' })).toMatchObject({
      signUpOrigin: undefined,
      contact: 'team@example.org',
    });
  });

  it.each([
    [{ HOSTING: 'cdn' }, 'HOSTING: write server or static'],
    [{ SIGN_UP_ORIGIN: 'aanmelden.example.org' }, 'SIGN_UP_ORIGIN: write the origin'],
    [{ SIGN_UP_ORIGIN: 'https://example.org/api/' }, 'SIGN_UP_ORIGIN'],
    [{ CONTACT_EMAIL: 'team' }, 'CONTACT_EMAIL: write a mail address'],
    [{ RETENTION_DAYS: 'soon' }, 'RETENTION_DAYS: write a whole number from 1 to 365'],
    [{ RETENTION_DAYS: '400' }, 'RETENTION_DAYS: write a whole number from 1 to 365'],
  ])('%j is refused with a sentence that names it', (source, sentence) => {
    expect(() => readHosting(source as Record<string, string>)).toThrow(sentence);
  });
});
