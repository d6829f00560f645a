import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServerProcess } from './server-process.ts';

/** The environment with which a server measures the stalls of its event loop, into a folder. */
export function watchStalls(folder: string): Readonly<Record<string, string>> {
  const watcher = fileURLToPath(new URL('watch-stalls.ts', import.meta.url));
  return { NODE_FLAGS: `--import ${watcher}`, STALLS_FILE: join(folder, 'stalls.json') };
}

/** What comes from now on counts; the start does not. */
export async function beginWatching({ child }: ServerProcess, folder: string): Promise<void> {
  child.kill('SIGUSR2');
  /* The server writes its first figures when it has heard. */
  while (!existsSync(join(folder, 'stalls.json'))) await wait(5);
}

/** The stalls of a server that has ended. */
export function readStalls(folder: string): Stalls {
  return JSON.parse(readFileSync(join(folder, 'stalls.json'), 'utf8')) as Stalls;
}

export interface Stalls {
  /** The longest stall in milliseconds, without the time the machine took for others. */
  readonly own: number;
  /** The longest stall as a clock on the wall shows it. */
  readonly whole: number;
  /** How many of our own were longer than 100 ms. */
  readonly above100: number;
  readonly looks: number;
}
