import type { Language } from '../i18n/language.ts';

/** A word or wording that the course does not use. */
export interface StyleWord {
  readonly language: Language;
  /** Matches the word where it is meant; `u` and `i` are added. */
  readonly found: string;
  readonly instead: string;
}

/** The stylebook's terms: one word for one thing, and a reader who is spoken to. */
export const styleWords: readonly StyleWord[] = [
  { language: 'nl', found: 'docent(e|en)?', instead: 'leerkracht' },
  { language: 'nl', found: '(leraar|leraren|lerares)', instead: 'leerkracht' },
  { language: 'nl', found: 'meetings?', instead: 'bijeenkomst or sessie' },
  {
    language: 'nl',
    found: '(?<!ook:? )protocol(len)?(?!-)',
    instead: 'gespreksvorm (or “ook protocol”, once)',
  },
  { language: 'nl', found: '(u|uw)', instead: 'je' },
  { language: 'nl', found: 'pedagogische? begeleiders', instead: 'vakadviseurs' },
  { language: 'en', found: 'HoDs?', instead: 'departmental head' },
  { language: 'en', found: 'students?', instead: 'learner' },
  { language: 'en', found: 'pupils?', instead: 'learner' },
  { language: 'en', found: 'educators?', instead: 'teacher' },
];

/** Wordings that claim more than the sources allow (what the course may not claim). */
export const riskyClaims: readonly StyleWord[] = [
  { language: 'nl', found: '(bewezen|bewijst|bewijzen)', instead: '“toonde” or “vond”, with the year' },
  { language: 'en', found: '(proves|proven)', instead: '“showed” or “found”, with the year' },
  {
    language: 'nl',
    found: '(deze|de) cursus (levert|geeft) (je )?(SACE-)?punten',
    instead: 'that the course gives no points',
  },
  { language: 'en', found: '(?<!that )this course earns', instead: 'that the course earns no points' },
  { language: 'nl', found: '21 oktober', instead: 'no date: that webinar is over' },
  { language: 'en', found: '21 October', instead: 'no date: that webinar is over' },
];
