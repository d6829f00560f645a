import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../../src/progress/in-time.ts';
import { merge } from '../../../src/progress/merge.ts';
import type { ProgressEvent } from '../../../src/progress/model.ts';
import { codeAmong, lessonCode, lessonOfCode, sistersIn } from '../../../src/progress-transfer/known-ids.ts';
import { openProgress, sealProgress } from '../../../src/progress-transfer/progress-link.ts';
import { anyLog, knownIds } from '../../support/any-progress.ts';
import { runs, timeout } from '../../support/link-runs.ts';
import { aWholeCourse } from '../../support/whole-course.ts';

const sealed = (log: readonly ProgressEvent[]) => sealProgress(log, knownIds);
const open = (link: string) => openProgress(link, knownIds);

describe('the link of progress', { timeout }, () => {
  it('carries any log there and back, every event with its id and its exact time', () => {
    fc.assert(
      fc.property(anyLog(), (log) => {
        expect(open(`#${sealed(log)}`)).toEqual({ ok: true, events: inTime(log), unread: 0 });
      }),
      { numRuns: runs },
    );
  });

  it('carries an empty log', () => {
    expect(open(sealed([]))).toEqual({ ok: true, events: [], unread: 0 });
  });

  it('opens where ids were spelled out, and spells out what the sender did not know', () => {
    const nothing = { lessons: {}, blocks: [] };
    fc.assert(
      fc.property(anyLog(8), (log) => {
        const link = sealProgress(log, nothing);
        expect(openProgress(link, knownIds)).toEqual({ ok: true, events: inTime(log), unread: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out and counts what this site does not know, and mixes up nothing else', () => {
    const lessons = Object.keys(knownIds.lessons);
    const half = {
      blocks: [],
      lessons: Object.fromEntries(lessons.slice(0, 13).map((id) => [id, knownIds.lessons[id] as never])),
    };
    fc.assert(
      fc.property(anyLog(), (log) => {
        const opened = openProgress(sealed(log), half);
        if (!opened.ok) throw new Error(opened.reason);
        expect(opened.events.length + opened.unread).toBe(log.length);
        for (const event of opened.events) expect(log).toContainEqual(event);
      }),
      { numRuns: 300 },
    );
  });

  it('says which of its promises a damaged link breaks, and never opens to something else', () => {
    const log = aWholeCourse().slice(0, 40);
    const link = sealed(log);
    const whole = open(link);
    for (let at = 0; at < link.length; at++) {
      for (const hurt of [link.slice(0, at), `${link.slice(0, at)}x${link.slice(at + 1)}`]) {
        const opened = open(hurt);
        if (opened.ok) expect(opened).toEqual(whole);
      }
    }
    expect(open(link.slice(0, -20))).toEqual({ ok: false, reason: 'cut' });
    expect(open(`${link.slice(0, 60)}AAAA${link.slice(64)}`)).toEqual({ ok: false, reason: 'damaged' });
    expect(open(link.replace('m1.', 'm2.'))).toEqual({ ok: false, reason: 'newer' });
    expect(open(link.replace('m1.', 'p1.'))).toEqual({ ok: false, reason: 'foreign' });
    expect(open('#')).toEqual({ ok: false, reason: 'empty' });
  });

  it('never throws on bytes that only look like events', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => openProgress(`m1.${Buffer.from(bytes).toString('base64url')}`, knownIds)).not.toThrow();
      }),
    );
  });

  it('refuses a log that no chat would carry', () => {
    const words = (index: number) =>
      Array.from({ length: 900 }, (_, at) => ((index + 1) * (at + 7) * 7919).toString(36)).join(' ');
    const log = Array.from(
      { length: 60 },
      (_, index): ProgressEvent => ({
        id: `a.${index}`,
        at: index,
        type: 'reflection-saved',
        lesson: 'one',
        reflection: `r${index}`,
        text: words(index).slice(0, 5000),
      }),
    );
    expect(sealed(log)).toBe('too-long');
  });

  it('carries the whole course in a few bytes an event', () => {
    const log = aWholeCourse();
    const link = sealed(log);
    const each = ((link.length - 3) * 0.75) / log.length;
    process.stdout.write(
      `\nThe whole course: ${log.length} events, ${link.length} characters, ${each.toFixed(2)} bytes an event before base64\n`,
    );
    expect(each).toBeLessThan(8.5);
  });
});

describe('the codes in such links', () => {
  it('name one lesson each, and one id among its sisters', () => {
    const lessons = Object.keys(knownIds.lessons);
    for (const lesson of lessons) {
      expect(lessonOfCode(knownIds, lessonCode(lesson))).toBe(lesson);
      const questions = Object.keys(knownIds.lessons[lesson]?.q ?? {});
      const homes = [
        'b',
        `q/${lesson}`,
        `r/${lesson}`,
        `s/${lesson}`,
        ...questions.map((one) => `o/${lesson}/${one}`),
      ];
      for (const home of homes) {
        const sisters = sistersIn(knownIds, home);
        expect(new Set(sisters.map((id) => codeAmong(home, id))).size, home).toBe(sisters.length);
      }
    }
  });
});

describe('joining logs', { timeout }, () => {
  /* As a store would hold them: what is replaced is gone. */
  const held = (log: readonly ProgressEvent[]) => inTime(merge([], log).events);
  const join = (ours: readonly ProgressEvent[], theirs: readonly ProgressEvent[]) =>
    inTime(merge(ours, theirs).events);
  /* Drafts of one thought, which replace each other, and scans that were erased. */
  const drafts = fc.uniqueArray(
    fc.record({
      id: fc.nat(60).map((number) => `draft.${number}`),
      at: fc.nat(12),
      type: fc.constant('reflection-saved' as const),
      lesson: fc.constant('one'),
      reflection: fc.constantFrom('r', 's'),
      text: fc.stringMatching(/^a{0,3}b{0,1}$/),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const life = fc.tuple(anyLog(16), drafts).map(([log, written]) => [...log, ...written]);
  /* Three devices that saw parts of one life: the same id is the same event everywhere. */
  const three = life.chain((all) =>
    fc
      .tuple(fc.subarray([...all]), fc.subarray([...all]), fc.subarray([...all]))
      .map((logs) => logs.map(held)),
  );

  it('gives the same in any order, in any grouping, and however often', () => {
    fc.assert(
      fc.property(three, ([a = [], b = [], c = []]) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
        expect(join(join(a, b), b)).toEqual(join(a, b));
        expect(merge(join(a, b), b).added).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  it('overwrites no event that was there', () => {
    fc.assert(
      fc.property(three, ([a = [], b = []]) => {
        const joined = new Map(join(a, b).map((event) => [event.id, event]));
        for (const event of a) if (joined.has(event.id)) expect(joined.get(event.id)).toBe(event);
      }),
      { numRuns: runs },
    );
  });
});
