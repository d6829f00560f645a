import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Runs a file of this folder in a thread of its own, for work with the disk that would hold up every
 * answer, and resolves when it has ended; rejects with the error it ended with.
 */
export async function runInThread(name: string, workerData: unknown): Promise<void> {
  const worker = new Worker(new URL(name, import.meta.url), { workerData });
  await once(worker, 'exit');
}
