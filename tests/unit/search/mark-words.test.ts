import { expect, it } from 'vitest';
import { loadLunr } from '../../../src/search/lunr.ts';
import { markWords } from '../../../src/search/mark-words.ts';
import { stemmerFor } from '../../../src/search/words.ts';

const stem = stemmerFor('nl', await loadLunr('nl'));
const marked = (title: string, ...stems: string[]) =>
  markWords(title, new Set(stems), stem)
    .map(({ text, marked: mark }) => (mark ? `[${text}]` : text))
    .join('');

it('marks a word in every form that the query matched', () => {
  expect(marked('Lessen over één les', 'les')).toBe('[Lessen] over één [les]');
});

it('keeps the signs around a word', () => {
  expect(marked('Leergemeenschap (PLG’s): wat?', 'plg')).toBe('Leergemeenschap ([PLG’s]): wat?');
});

it('leaves a title without a match whole', () => {
  expect(marked('Samen beslissen', 'plg')).toBe('Samen beslissen');
});
