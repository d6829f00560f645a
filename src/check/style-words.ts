import type { Language } from '../i18n/language.ts';

/** A word or wording that the course does not use. */
export interface StyleWord {
  readonly language: Language;
  /** Matches the word where it is meant; `u` is added. */
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
