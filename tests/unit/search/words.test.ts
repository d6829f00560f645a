import { describe, expect, it } from 'vitest';
import { loadLunr } from '../../../src/search/lunr.ts';
import { stemmerFor, stemsIn, wordsIn } from '../../../src/search/words.ts';

describe('the words of a text', () => {
  it('are lower case and without accents', () => {
    expect(wordsIn('Eén COÖPERATIE, één idee!')).toEqual(['een', 'cooperatie', 'een', 'idee']);
  });

  it('lose the plural of letters and the apostrophe', () => {
    expect(wordsIn("PLG’s, PLCs en collega's")).toEqual(['plg', 'plc', 'en', 'collega']);
  });

  it('leave out single letters and signs', () => {
    expect(wordsIn('a: ~b* ^ "x" 12')).toEqual(['12']);
  });
});

const dutch = stemmerFor('nl', await loadLunr('nl'));
const english = stemmerFor('en', await loadLunr('en'));

describe('the Dutch stemmer', () => {
  it.each([
    ['leergemeenschappen', 'leergemeenschap'],
    ['lessen', 'les'],
    ['vakadviseurs', 'vakadviseur'],
    ['vragen', 'vraag'],
    ['bijeenkomsten', 'bijeenkomst'],
    ['proeven', 'proef'],
    ['huizen', 'huis'],
    ['samenwerkingen', 'samenwerking'],
  ])('gives %s and %s one stem', (plural, singular) => {
    expect(dutch(plural)).toBe(dutch(singular));
  });

  it('keeps apart what is not the same word', () => {
    expect(dutch('lezen')).not.toBe(dutch('les'));
    expect(dutch('leerling')).not.toBe(dutch('leerkracht'));
  });

  it('leaves out stop words', () => {
    expect(stemsIn('Wat is een PLG, en wat niet?', dutch)).toEqual(['plg']);
  });
});

describe('the English stemmer', () => {
  it('gives communities and community one stem', () => {
    expect(english('communities')).toBe(english('community'));
  });

  it('leaves out stop words', () => {
    expect(stemsIn('What is the aim of a PLC?', english)).toEqual(['aim', 'plc']);
  });
});
