import { play, type Session } from './hostile-sessions.ts';
import { exchange, statuses } from './raw-http.ts';

/** Sends every request over a connection of its own, sixteen at a time, and counts the answers by status. */
export function attack(port: number, requests: readonly (Buffer | Session)[]): Promise<Map<number, number>> {
  return countAll(requests, async (one) =>
    Buffer.isBuffer(one) ? statuses(await exchange(port, one, 250)) : play(one, port),
  );
}

async function countAll<T>(
  all: readonly T[],
  ask: (one: T) => Promise<readonly number[]>,
): Promise<Map<number, number>> {
  const counted = new Map<number, number>();
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      for (const status of await ask(one)) counted.set(status, (counted.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return counted;
}
