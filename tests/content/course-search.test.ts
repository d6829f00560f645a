import { describe, expect, it } from 'vitest';
import { rank } from '../../src/search/rank.ts';
import { realIndex } from '../support/search-index.ts';

/*
 * What teachers and advisors look for, each also with one typing error, and a part of the address that
 * must be among the first three results.
 */
const wanted: Record<'nl' | 'en', [query: string, mistyped: string, place: string][]> = {
  nl: [
    ['eerste bijeenkomst', 'eerste bijeenkomts', 'de-eerste-bijeenkomst'],
    ['vertrouwen', 'vertrouwn', '#trust'],
    ['slapende plg', 'slapnede plg', 'een-slapende-plg-wekken'],
    ['smt', 'smtt', 'smt'],
    ['actieplan', 'acteplan', 'een-actieplan-dat-werkt'],
    ['werven', 'wervven', 'collegas-werven'],
    ['coach', 'coahc', '#coach'],
    ['vakadviseur', 'vakadvisuer', '#subject-advisor'],
    ['focusvraag', 'focusvrag', 'focusvraag'],
  ],
  en: [
    ['first meeting', 'frist meeting', 'the-first-meeting'],
    ['trust', 'trsut', '#trust'],
    ['dormant plc', 'dorment plc', 'waking-a-dormant-plc'],
    ['smt', 'smtt', 'smt'],
    ['action plan', 'acton plan', 'an-action-plan-that-works'],
    ['recruiting', 'recruting', 'recruiting-colleagues'],
    ['coach', 'coahc', '#coach'],
    ['subject advisor', 'subject advisr', '#subject-advisor'],
    ['focus question', 'focus qestion', 'focus-question'],
  ],
};

describe.each(['nl', 'en'] as const)('the search of the whole course (%s)', async (language) => {
  const { index } = await realIndex(language);
  const firstThree = (query: string) =>
    rank(index, query)
      .slice(0, 3)
      .map(({ entry }) => entry.href);

  it.each(wanted[language])('finds “%s”, also typed as “%s”', (query, mistyped, place) => {
    expect(firstThree(query).join(' ')).toContain(place);
    expect(firstThree(mistyped).join(' ')).toContain(place);
  });
});
