import { exchange, statuses } from './raw-http.ts';

/** Sends every request over a connection of its own, sixteen at a time, and counts the answers by status. */
export async function attack(port: number, requests: readonly Buffer[]): Promise<Map<number, number>> {
  const counted = new Map<number, number>();
  const waiting = [...requests];
  const worker = async () => {
    for (let bytes = waiting.pop(); bytes; bytes = waiting.pop()) {
      for (const status of statuses(await exchange(port, bytes, 250))) {
        counted.set(status, (counted.get(status) ?? 0) + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return counted;
}
