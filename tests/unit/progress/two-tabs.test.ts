import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, openProgress as open } from '../../support/progress.ts';
import { createDevice } from '../../support/storage.ts';

const seed = 20261123;
const tab = fc.integer({ min: 0, max: 1 });
const lesson = fc.constantFrom('a', 'b', 'c', 'd');

describe('two tabs', () => {
  it('lose nothing that was reported saved, over 5,000 random runs with faults', () => {
    const action = fc.record({
      tab,
      lesson,
      what: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom('finish', 'none') },
        { weight: 1, arbitrary: fc.constantFrom('answer', 'write', 'reopen') },
        { weight: 1, arbitrary: fc.constantFrom('full', 'unreadable', 'blocked') },
      ),
    });
    let kept = 0;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const device = createDevice();
        const newTab = () => {
          const store = open(device);
          store.subscribe(() => {});
          return store;
        };
        const tabs = [newTab(), newTab()] as [ReturnType<typeof open>, ReturnType<typeof open>];
        const saved = new Set<string>();
        for (const { tab, what, lesson } of actions) {
          const store = tabs[tab as 0 | 1];
          if (what === 'finish' && store.record({ type: 'lesson-finished', lesson }) === 'saved')
            saved.add(lesson);
          else if (what === 'answer') store.record(answered(lesson, 'q', true));
          else if (what === 'write')
            store.record({ type: 'reflection-saved', lesson, reflection: 'r', text: 'x' });
          else if (what === 'reopen') tabs[tab as 0 | 1] = newTab();
          else if (what !== 'finish') device.fault = what;
        }
        device.fault = 'none';
        const { lessons } = open(device).read();
        for (const one of saved) expect(lessons[one]?.finishedAt).toBeDefined();
        kept += saved.size;
      }),
      { seed, numRuns: 5000 },
    );
    expect(kept).toBeGreaterThan(5000);
  });

  it('come to the same when they write before they have heard each other, over 2,000 random runs', () => {
    const action = fc.record({ tab, lesson, what: fc.constantFrom('finish', 'finish', 'hear') });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 15 }), (actions) => {
        const device = createDevice({ slow: true });
        const tabs = [open(device), open(device)];
        for (const store of tabs) store.subscribe(() => {});
        const finished = new Set<string>();
        for (const { tab, what, lesson } of actions) {
          if (what === 'hear') device.settle();
          else {
            tabs[tab]?.record({ type: 'lesson-finished', lesson });
            finished.add(lesson);
          }
        }
        device.settle();
        for (const store of [...tabs, open(device)])
          expect(new Set(Object.keys(store.read().lessons))).toEqual(finished);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
