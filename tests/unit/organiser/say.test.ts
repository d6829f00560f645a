import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { strings } from '../../../src/i18n/strings.ts';
import type { ActionOutcome } from '../../../src/organiser/model.ts';
import { sayMailReason, sayOutcome } from '../../../src/organiser/say.ts';

describe('what was done', () => {
  it.each(languages)('is said without a gap, whatever it was: %s', (language) => {
    const values = { mails: 213, offers: 1, seats: 40, people: 5, count: 5, present: 3, absent: 2 };
    for (const did of Object.keys(strings.en.organiser.did) as ActionOutcome['did'][]) {
      expect(sayOutcome({ did, values }, language)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('says how many people get a mail, also when nobody does', () => {
    const moved = { start: '2027-03-04T12:00:00.000Z', zone: 'Africa/Johannesburg' };
    expect(sayOutcome({ did: 'move', values: { ...moved, mails: 213 } }, 'nl')).toBe(
      'Het webinar is op donderdag 4 maart 2027 om 14:00 (Africa/Johannesburg). 213 mensen krijgen een mail.',
    );
    expect(sayOutcome({ did: 'cancel', values: { mails: 0 } }, 'nl')).toContain('Niemand krijgt een mail.');
  });

  it('gives the reason of a failed mail in words, and an unknown code as it is', () => {
    expect(sayMailReason('EAUTH', 'nl')).toContain('wachtwoord');
    expect(sayMailReason('EODD', 'nl')).toContain('EODD');
  });
});
