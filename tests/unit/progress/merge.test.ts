import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import { merge } from '../../../src/progress/merge.ts';
import type { ProgressEvent } from '../../../src/progress/model.ts';
import { foldScans } from '../../../src/scan/scans.ts';
import { openProgress } from '../../support/progress.ts';
import { choice } from '../../support/scan.ts';
import { createDevice } from '../../support/storage.ts';

const wrote = (id: string, at: number, text: string): ProgressEvent => ({
  id,
  at,
  text,
  lesson: 'one',
  type: 'reflection-saved',
  reflection: 'r',
});

describe('merging events', () => {
  it('adds what is new, once, and gives the same list back when nothing is', () => {
    const kept = [wrote('a', 1, 'een')];
    const twice = [wrote('b', 2, 'twee'), wrote('b', 2, 'twee')];
    const { events, added } = merge(kept, twice);
    expect(events.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(added).toBe(1);
    expect(merge(events, twice)).toEqual({ events, added: 0 });
    expect(merge(events, twice).events).toBe(events);
  });

  it('leaves out a draft that stands whole at the beginning of a later text, and keeps any other', () => {
    const kept = [wrote('a', 1, 'Ik wil'), wrote('b', 2, 'Iets anders')];
    const { events } = merge(kept, [wrote('c', 3, 'Ik wil vragen stellen')]);
    expect(events.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('folds to the same as all events together, in either order', () => {
    const event = fc.oneof(
      fc
        .tuple(fc.nat(40), fc.nat(20), fc.stringMatching(/^a{0,3}b{0,2}$/))
        .map(([id, at, text]) => wrote(`w${id}`, at, text)),
      fc
        .tuple(fc.nat(40), fc.nat(20))
        .map(([id, at]): ProgressEvent => ({ id: `f${id}`, at, lesson: 'two', type: 'lesson-finished' })),
      fc
        .tuple(fc.nat(40), fc.nat(20), fc.constantFrom('a', 'b'))
        .map(([id, at, scan]) => ({ ...choice(scan, at, 'needs', 1), id: `c${id}` })),
      fc
        .tuple(fc.nat(40), fc.nat(20))
        .map(([id, at]): ProgressEvent => ({ id: `e${id}`, at, type: 'scan-erased', scan: 'a' })),
    );
    const list = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(list, list, (ours, theirs) => {
        const others = theirs.filter(({ id }) => !ours.some((one) => one.id === id));
        const everything = fold([...ours, ...others]);
        expect(fold(merge(ours, others).events)).toEqual(everything);
        expect(fold(merge(others, ours).events)).toEqual(everything);
        expect(foldScans(merge(ours, others).events)).toEqual(foldScans([...ours, ...others]));
        expect(foldScans(merge(others, ours).events)).toEqual(foldScans([...ours, ...others]));
        const { events } = merge(ours, others);
        expect(merge(events, [...ours, ...others]).added).toBe(0);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it('keeps a long text that was typed with 300 pauses about as large as the text', () => {
    const device = createDevice();
    const store = openProgress(device);
    let text = '';
    for (let pause = 0; pause < 300; pause += 1) {
      text += 'twaalf teken';
      store.record({ type: 'reflection-saved', lesson: 'one', reflection: 'r', text });
    }
    expect(device.texts.get('leerkring.progress')?.length).toBeLessThan(text.length + 200);
    expect(openProgress(device).read().lessons.one?.reflections.r).toBe(text);
  });
});
