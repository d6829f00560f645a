import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/check/read-content.ts';
import { writeFiles } from '../../tests/support/write-files.ts';
import { linkPackages } from './link-packages.ts';

/**
 * Makes a copy of this project with another course, to be built there: an engine that did not change, and
 * nothing written into this folder.
 */
export function makeOurSite(folder: string, content: ContentFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  linkPackages(folder);
  writeFiles(join(folder, 'content'), content);
}
