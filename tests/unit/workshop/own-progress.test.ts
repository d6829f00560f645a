import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/link/code-of.ts';
import type { Progress } from '../../../src/progress/model.ts';
import { emptyWorkshop } from '../../../src/workshop/edit-parts.ts';
import { forParticipants } from '../../../src/workshop/for-participants.ts';
import type { Workshop } from '../../../src/workshop/model.ts';
import { keyOf, ownParts, partKeys, type Ticks, tickPart } from '../../../src/workshop/own-progress.ts';
import { parseTicks } from '../../../src/workshop/ticks-store.client.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';

const workshop: Workshop = {
  ...emptyWorkshop('nl'),
  title: 'Samen',
  parts: [
    { kind: 'lesson', code: codeOf('lesson', 'first'), minutes: 5 },
    { kind: 'question', code: codeOf('question', 'first/why'), minutes: 3 },
    { kind: 'protocol', code: codeOf('protocol', 'round'), minutes: 10 },
    { kind: 'note', text: 'Koffie', minutes: 5, private: false },
    { kind: 'note', text: 'Geheim', minutes: 5, private: true },
    { kind: 'lesson', code: 'ZZZZZ', minutes: 5 },
  ],
};
const nothing: Progress = { lessons: {} };
const done = (progress: Progress, ticks: Ticks = {}) =>
  ownParts(workshop, aCatalogue, progress, ticks).map(({ isDone }) => isDone);

describe('the own progress in a workshop', () => {
  it('knows lessons that were finished and questions that were answered in the course', () => {
    const lesson = { questions: {}, reflections: {}, steps: {} };
    const last = { at: 1, answer: ['x'], right: true, key: 'x' };
    expect(done(nothing)).toEqual([false, false, false, false, false, false]);
    expect(done({ lessons: { first: { ...lesson, openedAt: 1 } } })[0]).toBe(false);
    expect(done({ lessons: { first: { ...lesson, finishedAt: 1 } } })[0]).toBe(true);
    const answered = { ...lesson, questions: { why: { first: last, last, attempts: 1 } } };
    expect(done({ lessons: { first: answered } })[1]).toBe(true);
  });

  it('keeps ticks by workshop and part, and takes them away again', () => {
    const [, , protocol = ''] = partKeys(workshop.parts);
    const ticked = tickPart({}, keyOf(workshop), protocol, true, 1);
    expect(done(nothing, ticked)).toEqual([false, false, true, false, false, false]);
    expect(done(nothing, tickPart(ticked, keyOf(workshop), protocol, false, 2))).not.toContain(true);
    expect(
      done(nothing, tickPart({}, keyOf({ ...workshop, title: 'Iets anders' }), protocol, true, 1)),
    ).not.toContain(true);
  });

  it('finds the ticks again when the link was made anew with a part more in front', () => {
    const longer = {
      ...workshop,
      parts: [{ kind: 'note' as const, text: 'Eerst', minutes: 1, private: false }, ...workshop.parts],
    };
    const [, , protocol = ''] = partKeys(workshop.parts);
    const ticked = tickPart({}, keyOf(workshop), protocol, true, 1);
    expect(ownParts(longer, aCatalogue, nothing, ticked).map(({ isTicked }) => isTicked)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('tells the same part apart when it stands there twice', () => {
    const [first] = workshop.parts;
    expect(new Set(partKeys(first ? [first, first, first] : [])).size).toBe(3);
  });

  it('does not count notes and what is not on the site', () => {
    expect(ownParts(workshop, aCatalogue, nothing, {}).map(({ counts }) => counts)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('forgets the workshops of longest ago before the device fills up', () => {
    let ticks: Ticks = {};
    for (let at = 0; at < 80; at++) ticks = tickPart(ticks, `w${at}`, 'p', true, at);
    expect(Object.keys(ticks)).toHaveLength(60);
    expect(ticks.w79).toBeDefined();
    expect(ticks.w0).toBeUndefined();
  });

  it('reads back what it keeps, and never throws on anything else', () => {
    const ticks = tickPart({}, 'w', 'p', true, 1);
    expect(parseTicks(JSON.parse(JSON.stringify(ticks)))).toEqual({ data: ticks, whole: true });
    for (const other of [null, 7, [], { w: 7 }])
      expect(parseTicks(other).whole).toBe(Array.isArray(other) && false);
  });
});

it('participants never get what is for the facilitator alone', () => {
  expect(JSON.stringify(forParticipants(workshop))).not.toContain('Geheim');
  expect(forParticipants(workshop).parts).toHaveLength(5);
});
