import { describe, expect, it } from 'vitest';
import { buildSearch, fold } from '../../../src/organiser/fold.ts';

describe('a search', () => {
  it.each([
    ['Zoë  NEL ', 'zoe nel'],
    ['Ångström', 'angstrom'],
    ['Ｆｕｌｌ', 'full'],
    ['አበበ', 'አበበ'],
  ])('compares %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('wants every word, in any order and any of the texts, and finds all without a word', () => {
    expect(buildSearch('nel zoe')(['Zoë Nel', null])).toBe(true);
    expect(buildSearch('zoe laerskool')(['Zoë Nel', 'Laerskool Noord'])).toBe(true);
    expect(buildSearch('zoe thabo')(['Zoë Nel', 'thabo'])).toBe(true);
    expect(buildSearch('zoe thabo')(['Zoë Nel'])).toBe(false);
    expect(buildSearch('  ')(['Zoë Nel'])).toBe(true);
  });
});
