import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.ts';

/*
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Later steps run even when
 * an earlier one failed, except that nothing can be tested in a browser when the site was not built.
 * The last line counts tests; types, lint and build count as one each.
 */
const reports = 'test-results';
const started = performance.now();
let passed = 0;
let failed = 0;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

step('Types', [
  'node_modules/astro/bin/astro.mjs',
  'check',
  '--minimumFailingSeverity',
  'warning',
  '--minimumSeverity',
  'warning',
]);
step('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
vitest('source');
if (step('Build', ['scripts/build.ts'])) {
  vitest('built');
  browser();
}
const seconds = Math.round((performance.now() - started) / 1000);
say(`\nFinished in ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function step(name: string, args: readonly string[]): boolean {
  say(`\n— ${name} —`);
  const ok = run(args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function vitest(project: string): void {
  say(`\n— Tests: ${project} —`);
  const report = `${reports}/${project}.json`;
  const ok = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=./tests/support/figures-reporter.ts',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  count(ok, report, (data) => ({ passed: data.numPassedTests ?? 0, failed: data.numFailedTests ?? 0 }));
}

function browser(): void {
  say('\n— Browser —');
  const report = `${reports}/browser.json`;
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    failed += 1;
    return;
  }
  const ok = run(['node_modules/@playwright/test/cli.js', 'test'], { CHROMIUM_PATH: chromium });
  count(ok, report, (data) => ({
    passed: (data.stats?.expected ?? 0) + (data.stats?.flaky ?? 0),
    failed: data.stats?.unexpected ?? 0,
  }));
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

function count(
  ok: boolean,
  report: string,
  read: (data: Report) => { passed: number; failed: number },
): void {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = read(JSON.parse(readFileSync(report, 'utf8')) as Report);
  } catch {
    say(`The report ${report} was not written: the reason stands above.`);
  }
  passed += counted.passed;
  failed += counted.failed;
  if (!ok && counted.failed === 0) failed += 1;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const result = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status === 0;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
