import { describe, expect, it } from 'vitest';
import { protocolPath } from '../../src/protocols/protocol-path.ts';
import { rank } from '../../src/search/rank.ts';
import { readProtocols } from '../support/course-files.ts';
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
    ['consultancy', 'consultansy', '/consultancy/'],
    ['stil bord', 'stil bort', '/stil-bord/'],
    ['dilemma', 'dilema', '/consultancy/'],
    ['succesanalyse', 'sucesanalyse', '/succesanalyse/'],
    ['lesson study', 'leson study', '/lesson-study/'],
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
    ['consultancy', 'consultansy', '/consultancy/'],
    ['chalk talk', 'chalk tallk', '/chalk-talk/'],
    ['dilemma', 'dilema', '/consultancy/'],
    ['success analysis', 'success anaylsis', '/success-analysis/'],
    ['lesson study', 'leson study', '/lesson-study/'],
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

  it('finds “consultancy” first as the protocol, and every protocol by its name on the first three pages', () => {
    expect(firstThree('consultancy')[0]).toMatch(/\/consultancy\/$/);
    for (const protocol of readProtocols()) {
      const pages = new Set(rank(index, protocol.title[language]).map(({ entry }) => entry.page));
      expect([...pages].slice(0, 3)).toContain(protocolPath(language, protocol));
    }
  });
});
