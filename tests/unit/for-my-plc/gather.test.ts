import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/for-my-plc/gather.ts';
import { buildTakeText } from '../../../src/for-my-plc/take-text.ts';
import { strings } from '../../../src/i18n/strings.ts';
import type { ProgressEvent } from '../../../src/progress/model.ts';
import { aPlan } from '../../support/a-plan.ts';

const lessons = [
  {
    id: 'start-small',
    title: 'Klein beginnen',
    href: '/nl/cursus/een-plg-starten/klein-beginnen/',
    steps: { 'ask-two': 'Als het pauze is, dan vraag ik twee collega’s.' },
    reflections: { 'who-first': 'Wie vraag je eerst?' },
    opening: [
      { id: 'how-many', prompt: 'Met hoeveel begin je?', options: { two: 'Met twee', ten: 'Met tien' } },
    ],
  },
];
let ids = 0;
const event = (at: number, rest: object) =>
  ({ id: `e${ids++}`, at, lesson: 'start-small', ...rest }) as ProgressEvent;
const events = [
  event(5, { type: 'step-planned', step: 'ask-two', planned: true }),
  event(1, { type: 'reflection-saved', reflection: 'who-first', text: 'Puleng' }),
  event(3, { type: 'reflection-saved', reflection: 'who-first', text: 'Puleng en Sipho' }),
  event(2, { type: 'question-answered', question: 'how-many', answer: ['ten'], right: null, key: '' }),
  event(4, { type: 'question-answered', question: 'how-many', answer: ['two'], right: null, key: '' }),
  event(4, { type: 'question-answered', question: 'other', answer: ['a'], right: true, key: 'a' }),
  event(6, { type: 'lesson-finished' }),
];
const take = (list: readonly ProgressEvent[], plans = [aPlan]) =>
  gather({ events: list, lessons, plans, words: strings.nl.actionPlan, language: 'nl' });

describe('what one takes to a meeting', () => {
  it('is the latest of each thing, with the question it answers and where it comes from', () => {
    expect(
      take(events).map(({ kind, about, words, lesson }) => [kind, about, words.split('\n')[0], lesson]),
    ).toEqual([
      ['plan', '', expect.stringContaining('Onze focusvraag'), undefined],
      ['step', '', 'Als het pauze is, dan vraag ik twee collega’s.', 'Klein beginnen'],
      ['reflection', 'Wie vraag je eerst?', 'Puleng en Sipho', 'Klein beginnen'],
      ['answer', 'Met hoeveel begin je?', 'Met twee', 'Klein beginnen'],
    ]);
  });

  it('is without what was taken back or emptied', () => {
    const later = [
      ...events,
      event(7, { type: 'step-planned', step: 'ask-two', planned: false }),
      event(8, { type: 'reflection-saved', reflection: 'who-first', text: ' ' }),
    ];
    expect(take(later, []).map(({ kind }) => kind)).toEqual(['answer']);
  });

  it('keeps a thought whose lesson is gone, and leaves out a step that nobody can read', () => {
    const gone = events.map((one) => ({ ...one, lesson: 'gone' }));
    expect(take(gone, []).map(({ kind, words, href }) => [kind, words, href])).toEqual([
      ['reflection', 'Puleng en Sipho', ''],
    ]);
  });

  it('reads as a message', () => {
    expect(buildTakeText(take(events, []), strings.nl.forMyPlc)).toMatchInlineSnapshot(`
      "Voor onze PLG-bijeenkomst

      Stappen die ik me voornam
      • Als het pauze is, dan vraag ik twee collega’s.

      Wat ik dacht
      • Wie vraag je eerst?
        Puleng en Sipho

      Wat ik antwoordde vóór het lezen
      • Met hoeveel begin je?
        Met twee"
    `);
  });
});
