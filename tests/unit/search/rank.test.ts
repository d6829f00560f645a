import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { loadLunr } from '../../../src/search/lunr.ts';
import type { SearchEntry } from '../../../src/search/model.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { rank } from '../../../src/search/rank.ts';
import { stemmerFor } from '../../../src/search/words.ts';
import { realIndex } from '../../support/search-index.ts';

const nl = (await realIndex('nl')).index;
const titles = (query: string) => rank(nl, query).map(({ entry }) => entry.title);

describe('ranking', () => {
  it('finds singular and plural by each other', () => {
    expect(titles('leergemeenschappen')).toEqual(titles('leergemeenschap'));
    expect(titles('leergemeenschappen').length).toBeGreaterThan(3);
  });

  it('finds a word while it is being typed', () => {
    expect(titles('bouwst')).toContain('Zes bouwstenen van een sterke PLG');
  });

  it('finds a word inside a compound', () => {
    expect(titles('gemeenschap')).toContain('professionele leergemeenschap (PLG)');
  });

  it('forgives a typing error', () => {
    expect(titles('vertrouwn')[0]).toBe('vertrouwen');
    expect(titles('leergemeenshcap')).toContain('professionele leergemeenschap (PLG)');
  });

  it('does not guess when a word is right', () => {
    expect(titles('kring')).not.toContain('brengen');
    expect(titles('zzzzzz')).toEqual([]);
  });

  it('answers a question by the words that matter', () => {
    expect(titles('wat is een PLG?')).toEqual(titles('PLG'));
  });

  it('gives twelve results at most, with those of a page together', () => {
    const results = rank(nl, 'plg leren vraag');
    expect(results).toHaveLength(12);
    const pages = results.map(({ entry }) => entry.page);
    expect(pages.filter((page, at) => page !== pages[at - 1])).toHaveLength(new Set(pages).size);
  });

  it('tells which stems matched, for the marks', () => {
    expect(rank(nl, 'vertrouwen')[0]?.stems.has('vertrouw')).toBe(true);
    expect([...(rank(nl, 'bouwst')[0]?.stems ?? [])]).toContain('bouwsten');
  });

  it('gives nothing for nothing', () => {
    expect(rank(nl, '')).toEqual([]);
    expect(rank(nl, ' ~*^:+- ')).toEqual([]);
  });
});

describe('the order of results', () => {
  const entry = (title: string, text = ''): SearchEntry => ({
    kind: 'lesson',
    title,
    context: '',
    href: `/nl/${encodeURIComponent(title)}/`,
    text,
  });
  const ordered = async (query: string, ...entries: SearchEntry[]) => {
    const engine = await loadLunr('nl');
    const index = openIndex(buildIndex('nl', entries, [], stemmerFor('nl', engine)), engine);
    return rank(index, query).map((result) => result.entry.title);
  };

  it('is the word, its beginning, a part of it', async () => {
    const result = await ordered('kring', entry('Leerkringen'), entry('Kringgesprek'), entry('De kring'));
    expect(result).toEqual(['De kring', 'Kringgesprek', 'Leerkringen']);
  });

  it('forgives one error in a short word, two in a long one', async () => {
    expect(await ordered('regls', entry('Regels'))).toEqual(['Regels']);
    expect(await ordered('rgls', entry('Regels'))).toEqual([]);
    expect(await ordered('samenwekring', entry('Samenwerking'))).toEqual(['Samenwerking']);
  });

  it('puts a title before a text', async () => {
    const result = await ordered('regels', entry('Afspraken', 'Regels voor de groep'), entry('Regels'));
    expect(result).toEqual(['Regels', 'Afspraken']);
  });

  it('puts what has all words before what has one', async () => {
    const result = await ordered(
      'regels groep',
      entry('Regels, regels'),
      entry('Kennis', 'regels van een groep'),
    );
    expect(result[0]).toBe('Kennis');
  });
});

describe('any text is a query', () => {
  it('never makes the search throw, and never gives more than twelve results', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'~*^:+-"\\ aeplgn012\u0301'), maxLength: 60 }),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'title:plg', 'plg~2', 'plg^10', '*', '\uD800'),
    );
    fc.assert(
      fc.property(hostile, (query) => rank(nl, query).length <= 12),
      { numRuns: 1000 },
    );
  });
});
