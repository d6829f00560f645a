import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How to count here: with a small library before libc, with strace, or not at all. */
export function findSyncCounter(folder: string): SyncCounter | undefined {
  return withLibrary(folder) ?? withStrace(folder);
}

function withLibrary(folder: string): SyncCounter | undefined {
  const library = join(folder, 'sync-counter.so');
  const source = 'tests/support/sync-counter.c';
  const made = spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  if (process.platform !== 'linux' || made.status !== 0) return undefined;
  return (args) => {
    const count = join(folder, 'count.txt');
    run(process.execPath, args, { LD_PRELOAD: library, SYNC_COUNT: count });
    return Number(readFileSync(count, 'utf8'));
  };
}

function withStrace(folder: string): SyncCounter | undefined {
  if (spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0) return undefined;
  return (args) => {
    const trace = join(folder, 'trace.txt');
    run('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-o', trace, process.execPath, ...args], {});
    return readFileSync(trace, 'utf8').match(/ f(?:data)?sync\(/g)?.length ?? 0;
  };
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const result = spawnSync(command, args, {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (result.status !== 0 || result.stdout !== 'signed up') {
    throw new Error(`The process that was to be counted failed:\n${result.stdout}\n${result.stderr}`);
  }
}

/** Runs `node` with these arguments and gives how often it forced bytes to the disk. */
export type SyncCounter = (nodeArguments: readonly string[]) => number;
