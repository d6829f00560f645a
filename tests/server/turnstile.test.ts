import { expect, it } from 'vitest';
import { createTurnstile } from '../../src/server/turnstile.ts';

it('lets two through in each turn of the event loop, in the order of arrival', async () => {
  const enter = createTurnstile(2);
  const entered: number[] = [];
  for (const number of [1, 2, 3, 4, 5]) enter().then(() => entered.push(number));
  for (const expected of [
    [1, 2],
    [1, 2, 3, 4],
    [1, 2, 3, 4, 5],
  ]) {
    await Promise.resolve();
    expect(entered).toEqual(expected);
    await turn();
  }
});

it('lets nobody who comes later pass before those who wait', async () => {
  const enter = createTurnstile(1);
  const entered: string[] = [];
  for (const name of ['first', 'second', 'third']) enter().then(() => entered.push(name));
  await turn();
  enter().then(() => entered.push('late'));
  await turn();
  await turn();
  await turn();
  expect(entered).toEqual(['first', 'second', 'third', 'late']);
});

it('keeps nobody waiting when it is quiet', async () => {
  const enter = createTurnstile(1);
  for (let visit = 0; visit < 3; visit++) {
    let isThrough = false;
    enter().then(() => {
      isThrough = true;
    });
    await Promise.resolve();
    expect(isThrough).toBe(true);
    await turn();
    await turn();
  }
});

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
