import type { Language } from '../i18n/language.ts';

const noPoints = 'that the course gives no points';
const noStamp = 'nothing about SACE’s approval: nobody asked for it';
const askSace = 'no number: the table that SACE uses now decides';
const noDate = 'no date: that webinar is over, and a new date is `start` in content/webinars/';

/* A denial, and a question. */
const passes = { nl: 'geen|niet|niets|[^?]*\\?', en: 'no|not|none|nothing|[^?]*\\?' };

const months = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

/**
 * What the course may not claim: that PLCs are known to raise learners’ results, that it earns points with SACE or
 * bears its stamp, what a session is worth in points, and a date for the webinar.
 */
export const claims: readonly Claim[] = [
  {
    language: 'nl',
    words: ['bewezen|bewees|bewijst|bewijzen|gegarandeerd|garandeert|garanderen|garantie|aantoonbaar'],
    instead: '“toonde” or “vond”, with the year',
  },
  {
    language: 'en',
    words: ['proves?|proven|proved(?! (hard|right))|guarantee[sd]?|demonstrably'],
    instead: '“showed” or “found”, with the year',
  },
  {
    language: 'nl',
    words: [
      "PLG([’']s)?|leergemeenschap(pen)?|deze cursus",
      '([\\p{L}]+)?resultaten|cijfers|scor(en|es?)|scoort|scoorden?|slaagpercentages?|slaagcijfers?',
      'verhoog(t|de|den)|verhogen|verbeter(t|de|den|en)|betere?|hogere?|stijg(t|en)|steeg|stegen|leid(t|den?|en) tot|omhoog',
    ],
    unless: 'hoopt?|hopen|verwacht(ing)?|vond(en)?|toonden?|ging(en)? samen',
    instead: '“gingen samen met”, “vond” or “hoopt”',
  },
  {
    language: 'en',
    words: [
      'PLCs?|learning communit(y|ies)|this course',
      'results?|achievement|marks|scor(es?|ed)|pass rates?',
      'rais(es?|ed)|improv(es?|ed)|better|higher|ris(es?|en)|rose|leads? to|led to|boost(s|ed)?|increas(es?|ed)',
    ],
    unless: 'hop(es?|ed)|expect(s|ation)?|found|showed|went (together )?with',
    instead: '“went together with”, “found” or “hopes”',
  },
  {
    language: 'nl',
    words: [
      'cursus|les|lessen|module|modules|webinar',
      '(SACE-|PD-)?punten',
      'geeft?|geven|gaf|lever(t|en|de)|krijg(t|en)?|verdien(t|en)?|behaal(t|en)?|haal(t|en)?|tel(t|len)|goed voor|waard|brengt?',
    ],
    unless: passes.nl,
    instead: noPoints,
  },
  {
    language: 'en',
    words: [
      'courses?|lessons?|modules?|webinar',
      '(SACE |PD |CPTD )?points',
      'gives?|gave|gets?|earn(s|ed)?|receives?|brings?|worth|counts?',
    ],
    unless: passes.en,
    instead: noPoints,
  },
  {
    language: 'nl',
    words: ['SACE|SARO', 'erkend|erkent|geaccrediteerd|accrediteert|goedgekeurd|keurt goed'],
    unless: 'geen|niet',
    instead: noStamp,
  },
  {
    language: 'en',
    words: ['SACE', 'accredit(s|ed)|endorse[sd]?|approve[sd]?|recognise[sd]?'],
    unless: 'no|not',
    instead: noStamp,
  },
  {
    language: 'nl',
    words: ['\\d+ (SACE-|PD-)?punten', "sessies?|bijeenkomst(en)?|workshops?|PLG([’']s)?|cursus|les|lessen"],
    instead: askSace,
  },
  {
    language: 'en',
    words: ['\\d+ (SACE |PD |CPTD )?points', 'sessions?|meetings?|workshops?|PLCs?|course|lessons?'],
    instead: askSace,
  },
  { language: 'nl', words: ['21 oktober'], instead: noDate },
  { language: 'en', words: ['21(st)? (of )?October|October 21(st)?'], instead: noDate },
  { language: 'nl', words: ['webinar', `\\d{1,2} (${months.nl})`], instead: noDate },
  {
    language: 'en',
    words: ['webinar', `\\d{1,2}(st|nd|rd|th)? (of )?(${months.en})|(${months.en}) \\d{1,2}`],
    instead: noDate,
  },
];

/** A sentence makes the claim when it has a match for each of `words`, in any order, and none for `unless`. */
interface Claim {
  readonly language: Language;
  readonly words: readonly string[];
  readonly unless?: string;
  readonly instead: string;
}
