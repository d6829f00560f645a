import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { holdLock } from './hold-lock.ts';
import { startServer } from './server-process.ts';
import { temporaryFolder } from './server-world.ts';
import { createVisitor } from './sign-up-answers.ts';
import { beginWatching, readStalls, type Stalls, watchStalls } from './stalls.ts';

/**
 * Asks for a page over and over while another program holds the lock of the database for some time and
 * people sign up all the same.
 */
export async function serveWhileLocked({ milliseconds, flags = '', env = {} }: Locked): Promise<WhileLocked> {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const watch = watchStalls(folder);
  const server = await startServer({
    ...watch,
    NODE_FLAGS: `${watch.NODE_FLAGS} ${flags}`.trim(),
    DATA_DIR: data,
    ...env,
  });
  onTestFinished(() => server.end('SIGKILL'));
  const page = `http://localhost:${server.port}/nl/`;
  for (let times = 0; times < 20; times++) await (await fetch(page)).text();
  await beginWatching(server, folder);

  let isLocked = true;
  const lock = holdLock(join(data, 'leerkring.db'), milliseconds).finally(() => {
    isLocked = false;
  });
  const visitor = createVisitor(server.port);
  const signUps = Promise.all(
    Array.from({ length: 5 }, (_, index) => visitor.signUp(`person${index}@example.org`)),
  );
  const times: number[] = [];
  while (isLocked) {
    const started = performance.now();
    await (await fetch(page)).text();
    times.push(performance.now() - started);
  }
  await lock;
  const answers = (await signUps).map(({ status }) => status);
  visitor.leave();
  await server.end('SIGTERM');
  times.sort((a, b) => a - b);
  return {
    answers,
    pages: times.length,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    stalls: readStalls(folder),
  };
}

export interface Locked {
  /** How long the lock is held. */
  readonly milliseconds: number;
  /** More flags for the server’s Node. */
  readonly flags?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WhileLocked {
  /** The status of each sign-up. */
  readonly answers: readonly number[];
  /** How many pages came while the lock was held. */
  readonly pages: number;
  /** Milliseconds until a page was there: 99 of 100 were faster. */
  readonly p99: number;
  readonly stalls: Stalls;
}
