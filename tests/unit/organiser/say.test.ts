import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { strings } from '../../../src/i18n/strings.ts';
import type { ActionOutcome } from '../../../src/organiser/model.ts';
import { sayConsequences, sayMailReason, sayOutcome } from '../../../src/organiser/say.ts';

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
      'Het webinar is op donderdag 4 maart 2027, 14:00 in Zuid-Afrika (SAST, UTC+2), 13:00 in België (UTC+1). 213 mensen krijgen een mail.',
    );
    expect(sayOutcome({ did: 'cancel', values: { mails: 0 } }, 'nl')).toContain('Niemand krijgt een mail.');
  });

  it('says who hears of a change, without saying that nobody does when somebody moves up', () => {
    const said = (mails: number, offers: number) => sayConsequences({ mails, offers }, 'nl');
    expect(said(0, 0)).toEqual(['Niemand krijgt een mail.']);
    expect(said(2, 0)).toEqual(['2 mensen krijgen een mail.']);
    expect(said(0, 1)).toEqual(['1 persoon op de wachtlijst schuift op en hoort dat per mail.']);
    expect(said(2, 1)).toHaveLength(2);
  });

  it.each([
    ['550 5.1.1', 'dit adres niet bestaat'],
    ['550', 'dit adres niet bestaat'],
    ['550 5.7.26', 'vertrouwt onze mail niet'],
    ['554 5.6.0', 'voorgoed'],
    ['451 4.3.2', 'voor even'],
    ['535 5.7.8', 'wachtwoord'],
    ['EAUTH', 'wachtwoord'],
    ['ECONNREFUSED', 'niet te bereiken'],
    ['ENOTFOUND', 'niet gevonden'],
    ['EODD', 'De laatste poging mislukte (EODD).'],
  ])('gives the reason of a failed mail in words, with its code: %s', (code, words) => {
    expect(sayMailReason(code, 'nl')).toContain(words);
    expect(sayMailReason(code, 'nl')).toContain(`(${code})`);
  });
});
