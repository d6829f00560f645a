import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for a whole file of tests: gone in its `afterAll`. */
export function temporaryFolderFor(afterAll: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
