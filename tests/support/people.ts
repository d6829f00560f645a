import type { SaveState } from '../../src/browser/stored.client.ts';
import { createStored, learnerKey } from '../../src/browser/stored.client.ts';
import { parseEvents } from '../../src/progress/parse-event.ts';
import { createProgressStore, type ProgressStore } from '../../src/progress/store.client.ts';
import type { FakeDevice } from './storage.ts';

let count = 0;

/** A tab whose page is of whoever learns when it begins, and begins anew when it hears that another does. */
export interface LearnerTab {
  /** Notes an event; `by` is the person whose page this is at that moment. */
  finish(lesson: string): { readonly by: string; readonly state: SaveState };
  /** Lets a page that is to begin anew do so: a moment after it heard, when no news is under way. */
  rest(): void;
  /** What the page shows. */
  lessons(): readonly string[];
  /** Whose page this is. */
  whose(): string;
}

/** Opens a tab on a device that people share. */
export function openTab(device: FakeDevice): LearnerTab {
  const tab = device.openTab();
  let leaving = false;
  let now: symbol | undefined;
  let page: { learner: string | undefined; store: ProgressStore };
  const begin = () => {
    const learner = readLearner(tab.storage);
    const begun = Symbol('page');
    now = begun;
    const store = createProgressStore({
      stored: createStored({
        key: 'leerkring.progress',
        version: 1,
        empty: [],
        parse: parseEvents,
        learner: learner ?? '',
        storage: () => {
          if (learner === undefined) throw new Error('Nobody knows whose page this is.');
          return tab.storage();
        },
        listen: (key, changed) => {
          /* A page that began anew is gone with its listeners. */
          const look = () => {
            if (now === begun && changed() && readLearner(tab.storage) !== learner) {
              leaving = true;
            }
          };
          tab.listen(key, look);
          tab.listen(learnerKey, look);
        },
      }),
      now: () => {
        count += 1;
        return 1_700_000_000_000 + count;
      },
      newId: () => {
        count += 1;
        return `event-${count}`;
      },
    });
    store.subscribe(() => {});
    page = { learner, store };
    leaving = false;
  };
  begin();
  return {
    rest() {
      if (leaving) begin();
    },
    finish(lesson) {
      const { learner, store } = page;
      return { by: learner ?? 'nobody', state: store.record({ type: 'lesson-finished', lesson }) };
    },
    lessons: () => Object.keys(page.store.read().lessons),
    whose: () => page.learner ?? 'nobody',
  };
}

function readLearner(storage: ReturnType<FakeDevice['openTab']>['storage']): string | undefined {
  try {
    return storage().getItem(learnerKey) ?? '';
  } catch {
    return undefined;
  }
}
