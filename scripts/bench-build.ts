import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadContentFiles } from '../src/check/load-content-files.ts';
import { machineLoad } from '../tests/support/machine-load.ts';
import { makeBareSite } from './bench/bare-site.ts';
import { generateCourse } from './bench/generate-course.ts';
import { measureEdits } from './bench/measure-edit.ts';
import { makeOurSite } from './bench/our-site.ts';
import { type Measured, runMeasured } from './bench/run-measured.ts';
import { markdownTable, median } from './bench/statistics.ts';
import { machineLine, writeResults } from './bench/write-results.ts';
import { findChromium } from './chromium.ts';

/*
 * `npm run bench:build`: how long a course of 27, 240, 1,200 and 5,000 lessons takes to build, how much memory,
 * and what its pages and its search weigh; beside it a bare Astro site with the same lessons, built in turn. The
 * real lessons are in each course, so that one and the same page is weighed. Everything is made in a temporary
 * folder, which is gone afterwards.
 *
 *   npm run bench:build -- --lessons 27,240 --write
 *
 * `--heap` is what Node may keep in its heap, in megabytes, for both. With `--edits` also how long `npm run dev` takes
 * from saving a lesson until its words show in a browser.
 */
const { values } = parseArgs({
  options: {
    lessons: { type: 'string', default: '27,240,1200,5000' },
    write: { type: 'boolean', default: false },
    edits: { type: 'boolean', default: false },
    heap: { type: 'string', default: '4096' },
  },
});
const counts = values.lessons.split(',').map(wholeNumber);
const page = 'nl/cursus/plgs-begrijpen/wat-is-een-plg/index.html';
const content = loadContentFiles('content');
const rows: string[][] = [];

for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-bench-build-'));
  try {
    await measure(count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const table = markdownTable(
  [
    'lessons, in two languages each',
    'bare, s / MB',
    'ours, s / MB',
    'of it reading',
    'bundling',
    'pages',
    'finishing',
    'up to the pages, × bare',
    'everything, × bare',
    'lesson page',
    'overview',
    'first search',
    'an edit shows',
  ],
  rows,
);
print(`\n${table}`);
if (values.write) writeResults('Builds', machineLine(new Date()), `${table}\n\n${legend()}`);

async function measure(count: number, folder: string): Promise<void> {
  print(`${count} lessons: writing them, ${machineLoad()}`);
  const course = generateCourse(content, count);
  makeBareSite(join(folder, 'bare'), course);
  makeOurSite(join(folder, 'ours'), course);
  const limit = { NODE_OPTIONS: `--max-old-space-size=${values.heap}` };
  const bare = await runMeasured(join(folder, 'bare'), ['node_modules/astro/bin/astro.mjs', 'build'], limit);
  print(`  bare: ${bare.seconds.toFixed(1)} s`);
  const ours = await runMeasured(join(folder, 'ours'), ['scripts/build.ts', '--show'], limit);
  const stages = stagesOf(ours);
  print(
    `  ours: ${ours.seconds.toFixed(1)} s; ${Object.entries(stages)
      .map(([name, s]) => `${name} ${s.toFixed(1)}`)
      .join(', ')}`,
  );
  const client = join(folder, 'ours/dist/client');
  const times = (seconds: number) => (seconds / bare.seconds).toFixed(2);
  const edits = values.edits ? await measureEdits(join(folder, 'ours'), findChromium(), 5) : [];
  rows.push([
    count.toLocaleString('en'),
    `${bare.seconds.toFixed(1)} / ${bare.megabytes?.toFixed(0) ?? '–'}`,
    `${ours.seconds.toFixed(1)} / ${ours.megabytes?.toFixed(0) ?? '–'}`,
    ...['reading', 'bundling', 'pages', 'finishing'].map((name) => (stages[name] ?? 0).toFixed(1)),
    times(ours.seconds - (stages.finishing ?? 0)),
    times(ours.seconds),
    bytes(join(client, page)),
    bytes(join(client, 'nl/cursus/index.html')),
    bytes(join(client, 'search-index.nl.json')),
    edits.length > 0 ? `${median(edits).toFixed(0)} ms` : '–',
  ]);
  print(`  ${rows.at(-1)?.join(' | ')}`);
  heaviest(client);
}

/** Seconds in each part of our build, by what it prints. */
function stagesOf({ lines, seconds }: Measured): Record<string, number> {
  const at = (text: string, otherwise: number) =>
    lines.find(({ line }) => line.includes(text))?.at ?? otherwise;
  const bundling = at('Building server entrypoints', 0);
  const pages = at('prerendering static routes', bundling);
  const finishing = at('indexing the full text', seconds);
  return {
    reading: bundling,
    bundling: pages - bundling,
    pages: finishing - pages,
    finishing: seconds - finishing,
  };
}

/** The heaviest page but lessons, told so that nothing grows unseen. */
function heaviest(client: string): void {
  const pages = globSync('{nl,en}/**/index.html', { cwd: client })
    .filter((file) => !/^(nl\/cursus|en\/course)\/[^/]+\/[^/]+\//.test(file))
    .map((file) => ({ file, size: readFileSync(join(client, file)).length }))
    .sort((a, b) => b.size - a.size);
  for (const { file, size } of pages.slice(0, 5)) print(`  ${file}: ${Math.round(size / 1000)} kB of HTML`);
}

function bytes(file: string): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(readFileSync(file), { params }).length.toLocaleString('en');
}

function legend(): string {
  return 'Reading: the collections; the checks of the content run beside it on another processor. Finishing: Pagefind, hashes for the security policy, brotli 11 and gzip of every file; the bare site does none of these three, nor the checks. Lesson page, overview and first search: bytes with brotli 11 of the real lesson “Wat is een PLG, en wat niet?”, of /nl/cursus/ and of the index that search loads first. Megabytes: the most that the build and its children held at one moment. An edit shows: the median of five, from saving a lesson until its words stand in a browser, with five seconds between two.';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 27 && value <= 10_000) return value;
  process.stderr.write(`Write numbers of lessons from 27 to 10000 with commas between, not "${text}".\n`);
  process.exit(1);
}
