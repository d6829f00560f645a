import type { NewEvent, ProgressEvent } from '../../src/progress/model.ts';
import { knownIds } from './any-progress.ts';

/** What a learner keeps who did every lesson once: opened, each question answered (every third wrong at first), a step, finished. */
export function aWholeCourse(): readonly ProgressEvent[] {
  const random = createRandom(20261127);
  let at = 1_795_000_000_000;
  const events: ProgressEvent[] = [];
  for (const [index, [lesson, { q, s }]] of Object.entries(knownIds.lessons).entries()) {
    const visit = `${random(2 ** 32).toString(36)}${random(2 ** 32).toString(36)}`;
    let number = 0;
    at += 40_000_000 + random(200_000_000);
    const add = (event: NewEvent) => {
      at += 8_000 + random(90_000);
      events.push({ ...event, id: `${visit}.${number++}`, at } as ProgressEvent);
    };
    add({ type: 'lesson-opened', lesson });
    for (const [place, [question, options]] of Object.entries(q).entries()) {
      const [wrong = '', right = ''] = options;
      const answer = (one: string) =>
        add({ type: 'question-answered', lesson, question, answer: [one], right: one === right, key: right });
      if ((index + place) % 3 === 0) answer(wrong);
      answer(right);
    }
    for (const step of s) add({ type: 'step-planned', lesson, step, planned: true });
    add({ type: 'lesson-finished', lesson });
  }
  return events;
}

/** Whole numbers below a limit, the same ones in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
