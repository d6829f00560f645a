import { expect, it } from 'vitest';
import { excerptParts } from '../../../src/search/excerpt.ts';

it('keeps the marks of Pagefind and nothing else of its HTML', () => {
  expect(excerptParts('<mark>Vertrouwen</mark> &lt;b&gt; en <mark>respect</mark>')).toEqual([
    { text: 'Vertrouwen', marked: true },
    { text: ' <b> en ', marked: false },
    { text: 'respect', marked: true },
  ]);
});

it('takes what is no mark for text', () => {
  expect(excerptParts('a <img src=x> b')).toEqual([{ text: 'a <img src=x> b', marked: false }]);
});
