import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyWithSmallCourse, runBuild } from '../../support/static-build.ts';

const folder = copyWithSmallCourse();
const stamp = join(folder, 'dist/built-from.txt');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a build with a mistake in the content ends with the list, and counts as no build', () => {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(stamp, 'an earlier build');
  const glossary = join(folder, 'content/glossary.yaml');
  writeFileSync(glossary, 'plc: [');
  const { status, printed } = runBuild(folder);
  expect(status).toBe(1);
  expect(printed).toContain('content/glossary.yaml:1');
  expect(printed.trim().endsWith('The site is not built: content/ has mistakes.')).toBe(true);
  expect(existsSync(stamp)).toBe(false);
}, 60_000);

it('a build of a course that is not there says so', () => {
  const other = copyWithSmallCourse();
  rmSync(join(other, 'content'), { recursive: true });
  const { status, printed } = runBuild(other);
  rmSync(other, { recursive: true, force: true });
  expect(status).toBe(1);
  expect(printed).toContain('ENOENT');
  expect(printed.trim().endsWith('The site is not built: content/ cannot be read.')).toBe(true);
}, 60_000);

it('what else stops a build is told as Astro tells it', () => {
  const other = copyWithSmallCourse();
  writeFileSync(join(other, 'src/routes/home.astro'), '---\nimport "./not-there.ts";\n---\n');
  const { status, printed } = runBuild(other);
  rmSync(other, { recursive: true, force: true });
  expect(status).toBe(1);
  expect(printed).toContain('not-there.ts');
  expect(printed.trim().endsWith('The site was not built: the reason stands above.')).toBe(true);
}, 60_000);
