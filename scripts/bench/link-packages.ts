import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Gives a site in another folder the packages of this project. Each package is linked by itself: what Astro and
 * Vite keep in `node_modules` then belongs to that site alone, and a first build there is a cold one.
 */
export function linkPackages(folder: string): void {
  const here = resolve('node_modules');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(here)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(here, name), join(folder, 'node_modules', name));
  }
}
