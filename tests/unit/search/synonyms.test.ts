import { describe, expect, it } from 'vitest';
import { loadLunr } from '../../../src/search/lunr.ts';
import { rank } from '../../../src/search/rank.ts';
import { mentions, stemPhrases, synonymGroups } from '../../../src/search/synonyms.ts';
import { stemmerFor } from '../../../src/search/words.ts';
import { realIndex } from '../../support/search-index.ts';

const advisor = {
  id: 'subject-advisor',
  data: {
    term: { nl: 'vakadviseur (VA)', en: 'subject advisor' },
    af: 'vakadviseur',
    meaning: { nl: 'Steunt leerkrachten.', en: 'Supports teachers.' },
    synonyms: ['pedagogisch begeleider', 'adviseurs'],
  },
};

describe('a synonym group', () => {
  it('takes the abbreviation in the brackets for a name of its own', () => {
    expect(synonymGroups('nl', [advisor])[0]?.own).toEqual(['vakadviseur ', 'VA']);
  });

  it('holds the twin, the Afrikaans and the author’s words', () => {
    expect(synonymGroups('nl', [advisor])[0]?.others).toEqual([
      'subject advisor',
      'vakadviseur',
      'pedagogisch begeleider',
      'adviseurs',
    ]);
  });

  it('has each phrase once, as stems', async () => {
    const stem = stemmerFor('nl', await loadLunr('nl'));
    expect(stemPhrases(['PLG', 'PLG’s', 'pedagogische begeleiders', 'de'], stem)).toEqual([
      'plg',
      'pedagogisch begeleider',
    ]);
  });

  it('is mentioned by whole words only', () => {
    expect(mentions(['een', 'vak', 'groep'], 'vak groep')).toBe(true);
    expect(mentions(['een', 'vak', 'groepen'], 'vak groep')).toBe(false);
  });
});

describe('a reader may use any word for a thing', () => {
  it.each([
    ['nl', 'PLC', '/nl/begrippen/#plc'],
    ['nl', 'professional learning community', '/nl/begrippen/#plc'],
    ['nl', 'subject advisor', '/nl/begrippen/#subject-advisor'],
    ['nl', 'pedagogisch begeleider', '/nl/begrippen/#subject-advisor'],
    ['nl', 'trust', '/nl/begrippen/#trust'],
    ['en', 'PLG', '/en/glossary/#plc'],
    ['en', 'vakadviseur', '/en/glossary/#subject-advisor'],
    ['en', 'vakadv', '/en/glossary/#subject-advisor'],
    ['en', 'vertrouwen', '/en/glossary/#trust'],
  ] as const)('%s: %s finds %s first', async (language, query, href) => {
    const { index } = await realIndex(language);
    expect(rank(index, query)[0]?.entry.href).toBe(href);
  });

  it('finds lessons and cards that use the course’s own word', async () => {
    const { index } = await realIndex('nl');
    const titles = rank(index, 'PLC').map(({ entry }) => entry.title);
    expect(titles).toContain('Wat is een PLG, en wat niet?');
    const found = rank(index, 'subject advisor').map(({ entry }) => entry.href);
    expect(found.some((href) => href.startsWith('/nl/cursus/') && href.includes('#'))).toBe(true);
  });
});
