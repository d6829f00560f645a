import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSyncCounter } from '../support/count-syncs.ts';
import { temporaryFolder } from '../support/server-world.ts';

/*
 * A kill of the process does not show whether a commit reached the disk: the system keeps what was
 * written. So the calls that force it there are counted. OFF is the control: the same count must show
 * when they are missing.
 */
it('every acknowledged sign-up is forced to the disk, and the count shows when it is not', {
  timeout: 120_000,
}, ({ skip }) => {
  const folder = temporaryFolder();
  const count = findSyncCounter(folder);
  if (!count) skip('Neither gcc nor strace is here, so the calls to the disk cannot be counted.');
  const people = 50;
  /* Making the file costs a few calls of its own: what counts is what the sign-ups add. */
  const syncs = (synchronous: 'FULL' | 'OFF', signUps: number) => {
    const file = join(folder, `${synchronous}-${signUps}.db`);
    return count?.(['tests/support/sign-up-many.ts', file, synchronous, String(signUps)]) ?? 0;
  };
  expect(syncs('FULL', people) - syncs('FULL', 0)).toBeGreaterThanOrEqual(people);
  expect(syncs('OFF', people) - syncs('OFF', 0)).toBe(0);
});
