import { describe, expect, it } from 'vitest';
import { findLessons, findProtocols } from '../../../src/catalogue/search-catalogue.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';

const found = (words: string) =>
  findLessons(aCatalogue, words).map(({ lesson, isWhole, cards, questions }) => [
    lesson.id,
    isWhole,
    cards.length + questions.length,
  ]);

describe('the search in the chooser', () => {
  it('shows everything while nothing is typed', () => {
    expect(found('')).toEqual([
      ['first', true, 2],
      ['second', true, 0],
    ]);
    expect(findProtocols(aCatalogue, ' ')).toHaveLength(1);
  });

  it('finds lessons by title, number or module, whatever the capitals and accents', () => {
    expect(found('TWEEDE')).toEqual([['second', true, 0]]);
    expect(found('1.1')).toEqual([['first', true, 2]]);
    expect(found('bégrijpen les')).toHaveLength(2);
  });

  it('finds single cards and questions in other lessons', () => {
    expect(found('kaart')).toEqual([['first', false, 1]]);
    expect(found('waarom')).toEqual([['first', false, 1]]);
  });

  it('finds nothing when a word is nowhere', () => {
    expect(found('kaart onzin')).toEqual([]);
    expect(findProtocols(aCatalogue, 'onzin')).toEqual([]);
  });
});
