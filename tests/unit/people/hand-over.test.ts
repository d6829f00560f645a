import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceKeys, eraseLearner, setLearner } from '../../../src/browser/hand-over.client.ts';
import { createStored, learnerKey } from '../../../src/browser/stored.client.ts';
import { openTab } from '../../support/people.ts';
import { createDevice, type FakeDevice } from '../../support/storage.ts';

const runs = Number(process.env.LINK_RUNS ?? 2_000);
const thabo = '';
const lerato = 'k3f9x2. ★ Lerato';
const sipho = '0a1b2c. ▲';

/** Hands the device over in a tab, as the page does. */
function handOver(device: FakeDevice, learner: string): void {
  const storage = device.openTab().storage();
  setLearner(learner, () => storage as never);
  device.settle();
}

/** The lessons that are on the device for a person. */
function keptOf(device: FakeDevice, learner: string): readonly string[] {
  const text = device.texts.get(`${learner.split(' ')[0]}leerkring.progress`);
  return (JSON.parse(text ?? '{"data":[]}').data as { lesson: string }[]).map(({ lesson }) => lesson);
}

describe('several people on one phone', () => {
  it('leave what the first person kept where it stood', () => {
    const device = createDevice();
    openTab(device).finish('one');
    handOver(device, ' ● Thabo');
    expect(openTab(device).lessons()).toEqual(['one']);
  });

  it('see nothing of each other', () => {
    const device = createDevice();
    const tab = openTab(device);
    tab.finish('one');
    handOver(device, lerato);
    tab.rest();
    expect(tab.whose()).toBe(lerato);
    expect(tab.lessons()).toEqual([]);
    tab.finish('two');
    handOver(device, thabo);
    tab.rest();
    expect(tab.lessons()).toEqual(['one']);
  });

  it('are in every tab the one to whom the phone was handed over', () => {
    const device = createDevice();
    const [one, two] = [openTab(device), openTab(device)];
    handOver(device, lerato);
    for (const tab of [one, two]) tab.rest();
    expect([one.whose(), two.whose()]).toEqual([lerato, lerato]);
  });

  it('lose nothing to each other in a tab that has not heard yet: it still writes for its own person', () => {
    const device = createDevice({ slow: true });
    const tab = openTab(device);
    const storage = device.openTab().storage();
    setLearner(lerato, () => storage as never);
    expect(tab.finish('one').by).toBe(thabo);
    device.settle();
    tab.rest();
    expect(keptOf(device, thabo)).toEqual(['one']);
    expect(keptOf(device, lerato)).toEqual([]);
    expect(tab.whose()).toBe(lerato);
  });

  it('do not write in one another’s name when nobody can tell whose page it is', () => {
    const device = createDevice();
    handOver(device, lerato);
    device.fault = 'unreadable';
    const tab = openTab(device);
    device.fault = 'none';
    expect(tab.finish('one').state).toBe('not-saved');
    expect(keptOf(device, thabo)).toEqual([]);
  });

  it('lose and mix nothing, over random handing over, two tabs, faults and slow news', () => {
    const action = fc.record({
      tab: fc.integer({ min: 0, max: 1 }),
      what: fc.oneof(
        { weight: 5, arbitrary: fc.constant('finish' as const) },
        { weight: 3, arbitrary: fc.constantFrom(thabo, lerato, sipho).map((to) => ({ to })) },
        { weight: 1, arbitrary: fc.constantFrom('reopen', 'hear') },
        { weight: 1, arbitrary: fc.constantFrom('full', 'none', 'unreadable') },
      ),
    });
    let saved = 0;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), fc.boolean(), (actions, slow) => {
        const device = createDevice({ slow });
        const tabs = [openTab(device), openTab(device)];
        const didBy = new Map<string, Set<string>>();
        const savedBy = new Map<string, Set<string>>();
        for (const [index, { tab, what }] of actions.entries()) {
          if (what === 'finish') {
            const lesson = `lesson-${index}`;
            const { by, state } = tabs[tab]?.finish(lesson) ?? { by: '', state: 'not-saved' };
            didBy.set(by, (didBy.get(by) ?? new Set()).add(lesson));
            if (state === 'saved') savedBy.set(by, (savedBy.get(by) ?? new Set()).add(lesson));
          } else if (typeof what === 'object') {
            const storage = device.openTab().storage();
            setLearner(what.to, () => storage as never);
          } else if (what === 'hear') device.settle();
          else if (slow)
            continue; // news that is slow and faults at once: no browser promises anything then
          else if (what === 'reopen') tabs[tab] = openTab(device);
          else device.fault = what;
          if (!slow || what === 'hear') for (const one of tabs) one.rest();
        }
        device.fault = 'none';
        device.settle();
        for (const one of tabs) one.rest();
        for (const person of [thabo, lerato, sipho]) {
          const kept = keptOf(device, person);
          for (const lesson of kept) expect(didBy.get(person), `${lesson} of ${person}`).toContain(lesson);
          for (const lesson of savedBy.get(person) ?? []) expect(kept).toContain(lesson);
          saved += savedBy.get(person)?.size ?? 0;
        }
      }),
      { seed: 20261127, numRuns: runs },
    );
    expect(saved).toBeGreaterThan(runs);
  }, 120_000);
});

describe('erasing a person', () => {
  /* Every kind of key there is, of two people and of the device. */
  const keys = [
    'leerkring.progress',
    'leerkring.progress.unread.2',
    'leerkring.plans',
    'k3f9x2.leerkring.progress',
    'k3f9x2.leerkring.plans.unread',
    'leerkring.people',
    'leerkring.people.unread',
    learnerKey,
    'other-site',
  ];
  const erase = (id: string) => {
    const texts = new Map(keys.map((key) => [key, 'x']));
    const storage = {
      get length() {
        return texts.size;
      },
      key: (index: number) => [...texts.keys()][index] ?? null,
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
    };
    expect(eraseLearner(id, () => storage)).toBe(true);
    return keys.filter((key) => !texts.has(key));
  };

  it('takes everything of theirs, and nothing of anyone else', () => {
    expect(erase('k3f9x2')).toEqual(['k3f9x2.leerkring.progress', 'k3f9x2.leerkring.plans.unread']);
  });

  it('takes what the first person kept without a prefix, and leaves what is of the device', () => {
    expect(erase('')).toEqual(['leerkring.progress', 'leerkring.progress.unread.2', 'leerkring.plans']);
  });

  it('says so when the browser refuses', () => {
    const refuse = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    expect(eraseLearner('a', refuse)).toBe(false);
    expect(setLearner('a', refuse)).toBe(false);
  });
});

describe('a value of the device', () => {
  it('is the same for everyone, and named among what erasing leaves', () => {
    const device = createDevice();
    createStored({
      key: 'leerkring.people',
      version: 1,
      empty: 0,
      parse: (data) => ({ data: Number(data), whole: true }),
      learner: '',
      ...device.openTab(),
    }).change(() => 1);
    expect(deviceKeys).toContain([...device.texts.keys()][0]);
  });
});
