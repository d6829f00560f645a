import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './server-process.ts';
import { temporaryFolder } from './server-world.ts';

/**
 * Starts a server several times on one database, as a restart does, and tells how long it took each time
 * until it was ready. `own` leaves out the time in which the machine gave the processor to others. The first
 * start, which makes the database and fills the compile cache, does not count.
 */
export async function measureStarts(times: number, env: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const settings = {
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    DATA_DIR: join(folder, 'data'),
    BACKUP_DAYS: '0',
    ...env,
  };
  const starts: Start[] = [];
  for (let time = 0; time <= times; time++) {
    const started = performance.now();
    const server = await startServer(settings);
    const whole = performance.now() - started;
    starts.push({ whole, own: whole - waitedForProcessor(server.child.pid) });
    await server.end('SIGTERM');
  }
  return starts.slice(1);
}

function waitedForProcessor(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Milliseconds. */
export interface Start {
  readonly whole: number;
  readonly own: number;
}
