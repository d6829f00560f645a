import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The processes that a process of ours started and that still run. */
export function childrenOf(parent: number): number[] {
  if (process.platform === 'linux') return readdirSync('/proc').map(Number).filter(isChildOf(parent));
  const { stdout } = spawnSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' });
  return stdout.split('\n').map(Number).filter(Boolean);
}

/** Resolves when a process is gone that need not be a child of this one. */
export async function endOf(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await wait(5);
  }
}

/** The name of a process can hold anything, also brackets: what counts comes after the last one. */
function isChildOf(parent: number): (pid: number) => boolean {
  return (pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
    } catch {
      return false;
    }
  };
}
