import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './server-world.ts';

/** A folder that is a disk of its own, of so many megabytes, until the test is over; undefined where that cannot be made. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      const handle = openSync(ballast, 'w');
      try {
        for (;;) writeSync(handle, Buffer.alloc(4_096));
      } catch {
        closeSync(handle);
      }
    },
    empty: () => rmSync(ballast, { force: true }),
  };
}

export interface SmallDisk {
  readonly folder: string;
  /** Takes every free byte. */
  fill(): void;
  /** Gives them back. */
  empty(): void;
}
