import { createStored } from '../../src/browser/stored.client.ts';
import { parseEvents } from '../../src/progress/parse-event.ts';
import { createProgressStore, type ProgressStore } from '../../src/progress/store.client.ts';
import type { FakeDevice } from './storage.ts';

let count = 0;

/** The progress of a new tab on a device, with a clock and ids that never repeat. */
export function openProgress(device: FakeDevice): ProgressStore {
  return createProgressStore({
    stored: createStored({
      key: 'leerkring.progress',
      version: 1,
      empty: [],
      parse: parseEvents,
      ...device.openTab(),
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
}

/** An answer to a question, as the quiz records it. */
export const answered = (lesson: string, question: string, right: boolean) =>
  ({ type: 'question-answered', lesson, question, answer: ['a'], right, key: 'a' }) as const;
