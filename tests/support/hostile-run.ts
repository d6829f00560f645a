import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { attack } from './attack.ts';
import { hostileRequests } from './hostile-requests.ts';
import { hostileSessions } from './hostile-sessions.ts';
import { ruleBreakingRows } from './rule-breaking-rows.ts';
import { startServer } from './server-process.ts';
import { temporaryFolder } from './server-world.ts';
import { beginWatching, readStalls, type Stalls, watchStalls } from './stalls.ts';

/**
 * Attacks a server with so many requests, a fifth of them misbehaving connections, ends it, and resolves
 * with what is to be told of it. `env` says which site it serves.
 */
export async function runHostile({ count, seed, env }: HostileRun): Promise<HostileResult> {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const server = await startServer({ ...watchStalls(folder), DATA_DIR: data, ...env });
  onTestFinished(() => server.end('SIGKILL'));
  await (await fetch(`http://localhost:${server.port}/api/ready`)).text();
  const requests = hostileRequests(Math.ceil(count * 0.8), seed, server.port);
  const sessions = hostileSessions(Math.floor(count * 0.2), seed, server.port);
  await beginWatching(server, folder);
  const counted = await attack(server.port, [...sessions, ...requests]);
  const ready = await fetch(`http://localhost:${server.port}/api/ready`);
  await server.end('SIGTERM');
  return {
    counted,
    failures: [...counted].filter(([status]) => status >= 500),
    ready: ready.status,
    exitCode: server.child.exitCode,
    badRows: ruleBreakingRows(join(data, 'leerkring.db')),
    stalls: readStalls(folder),
  };
}

export interface HostileRun {
  readonly count: number;
  readonly seed: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface HostileResult {
  /** How many answers of each status. */
  readonly counted: ReadonlyMap<number, number>;
  /** Those with 5xx. */
  readonly failures: readonly (readonly [number, number])[];
  /** The status of /api/ready afterwards. */
  readonly ready: number;
  readonly exitCode: number | null;
  readonly badRows: readonly string[];
  readonly stalls: Stalls;
}
