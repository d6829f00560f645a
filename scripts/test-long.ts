import { spawnSync } from 'node:child_process';
import { buildWhenChanged } from './build.ts';

/*
 * `npm run test:long`: the tests that take minutes, one after the other so that they measure themselves and
 * not each other, each with its figures in one line. Words after `--` choose files: `npm run test:long -- kill`.
 */
/* Some of them run the built site. */
await buildWhenChanged();
const result = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project=long',
    '--no-file-parallelism',
    '--reporter=default',
    '--reporter=./tests/support/figures-reporter.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exit(result.status ?? 1);
