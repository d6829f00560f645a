import { expect, it } from 'vitest';
import { buildPiece } from '../../../src/catalogue/build-piece.ts';
import type { Lesson } from '../../../src/course/arrange.ts';

const lesson = { id: 'first', questions: [] } as unknown as Lesson;
const html = `<div data-question-place="open"></div>
<section class="scenario band"><h2 id="riaan">Forgotten</h2><p>See <a href="#one">one</a>.</p></section>
<section class="card"><h2 id="one">A <em>card</em></h2> <p>Text.</p></section>
<figure class="drawing"><svg viewBox="0 0 1 1"></svg><figcaption>Round.</figcaption></figure>
<div data-question-place="choose"></div>
<p>A line between.</p>
<section class="card"><h2 id="two">Two</h2><p>More.</p></section>
<details class="facilitator no-print"><summary>For leaders</summary><div><p>Never on paper.</p></div></details>`;

it('a lesson is taken apart into cards with their drawings, places of questions, and notes', () => {
  const piece = buildPiece(lesson, 'en', html, '/en/course/m/first/');
  expect(piece.order).toEqual(['open', 'riaan', 'one', 'choose', 'two']);
  expect(piece.cards).toEqual([
    { id: 'riaan', title: 'Forgotten', html: '<p>See <a href="/en/course/m/first/#one">one</a>.</p>' },
    {
      id: 'one',
      title: 'A card',
      html: '<p>Text.</p><figure class="drawing"><svg viewBox="0 0 1 1"></svg><figcaption>Round.</figcaption></figure>',
    },
    { id: 'two', title: 'Two', html: '<p>A line between.</p><p>More.</p>' },
  ]);
  expect(piece.notes).toEqual(['<p>Never on paper.</p>']);
  expect(JSON.stringify(piece.cards)).not.toContain('Never on paper');
});
