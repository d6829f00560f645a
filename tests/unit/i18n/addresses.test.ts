import { describe, expect, it } from 'vitest';
import { addresses, type Page, pathFor, shortLink } from '../../../src/i18n/addresses.ts';
import { fillIn, plural } from '../../../src/i18n/fill-in.ts';
import { languageOf, languages } from '../../../src/i18n/language.ts';

describe('the table of addresses', () => {
  it('gives localised paths with a slash at both ends', () => {
    expect(pathFor('nl', 'home')).toBe('/nl/');
    expect(pathFor('en', 'course')).toBe('/en/course/');
    expect(pathFor('nl', 'lesson', { module: 'a', lesson: 'b' })).toBe('/nl/cursus/a/b/');
    expect(shortLink('what-is-a-plc')).toBe('/l/what-is-a-plc/');
  });
  it('refuses an address with a slug missing, by name', () => {
    expect(() => pathFor('nl', 'module')).toThrow("pathFor('module') needs a slug for 'module'.");
  });
  it('has no address twice in a language', () => {
    for (const language of languages) {
      const all = (Object.keys(addresses) as Page[]).map((page) => addresses[page][language]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
  it('tells the language of a path, Dutch where there is none', () => {
    expect(languageOf('/en/course/')).toBe('en');
    expect(languageOf('/l/what-is-a-plc/')).toBe('nl');
  });
});

describe('texts with places to fill', () => {
  it('fills names and refuses a missing value', () => {
    expect(fillIn('Les {number}', { number: 3 })).toBe('Les 3');
    expect(() => fillIn('Les {number}', {})).toThrow('needs a value for {number}');
  });
  it('counts in the grammar of the language', () => {
    const forms = { one: '{count} les', other: '{count} lessen' };
    expect([0, 1, 2].map((count) => plural('nl', forms, count))).toEqual(['0 lessen', '1 les', '2 lessen']);
  });
});
