import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { loadContentFiles } from '../src/check/load-content-files.ts';
import { pathFor } from '../src/i18n/addresses.ts';
import { machineLoad } from '../tests/support/machine-load.ts';
import { startServer } from '../tests/support/server-process.ts';
import { floorPage } from './bench/floor-page.ts';
import { serveFiles, serveTexts } from './bench/serve.ts';
import { type Figures, type Marks, slowPhone, timeOf } from './bench/slow-phone.ts';
import { makeStarlightSite } from './bench/starlight-site.ts';
import { markdownTable, median, spread } from './bench/statistics.ts';
import { machineLine, versionOf, writeResults } from './bench/write-results.ts';
import { buildWhenChanged } from './build.ts';
import { findChromium } from './chromium.ts';

/*
 * `npm run bench`: how long a slow phone waits for the built site, and for how many bytes. The server is the real
 * one. In each round the floor page comes first, the same lesson written by hand; ratios to it hold on any
 * machine, milliseconds only on this one. Only visits of one run are compared.
 *
 *   npm run bench -- --rounds 5 --only search --write
 *
 * With `--peer starlight` the same lessons are built as a Starlight site as well, from the npm registry, in a
 * temporary folder, and visited in the same rounds.
 */
const kinds = ['lesson', 'search', 'tools'] as const;
type Kind = (typeof kinds)[number];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    peer: { type: 'string' },
  },
});
const rounds = Math.max(1, Math.min(25, Number.parseInt(values.rounds, 10) || 3));
if (values.only && !kinds.some((kind) => kind === values.only)) {
  process.stderr.write(`There is no page type ${values.only}. There are: ${kinds.join(', ')}.\n`);
  process.exit(1);
}
const wanted = (kind: Kind) => !values.only || values.only === kind;

const lesson = pathFor('nl', 'lesson', { module: 'plgs-begrijpen', lesson: 'wat-is-een-plg' });
const second = pathFor('nl', 'lesson', { module: 'plgs-begrijpen', lesson: 'waarom-een-plg' });
const tools = {
  'self-scan': pathFor('nl', 'selfScan'),
  'action plan': pathFor('nl', 'actionPlan'),
  'support programme': pathFor('nl', 'supportProgramme'),
  'for my PLC': pathFor('nl', 'forMyPlc'),
  protocols: pathFor('nl', 'protocols'),
};
const searchPage = pathFor('nl', 'search');
const word = 'vertrouwen';
const seen = new Map<string, Figures[]>();

await buildWhenChanged();
const program = findChromium();
const data = mkdtempSync(join(tmpdir(), 'leerkring-bench-'));
const server = await startServer({ DATA_DIR: data, BACKUP_DAYS: '0' });
const ours = `http://localhost:${server.port}`;
const floor = await serveTexts(
  new Map([['/', floorPage(readFileSync(`dist/client${lesson}index.html`, 'utf8'))]]),
);
const peer = values.peer === 'starlight' ? await startStarlight() : undefined;
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  for (let round = 1; round <= rounds; round += 1) {
    print(`Round ${round} of ${rounds}, ${machineLoad()}`);
    await measureRound(browser);
  }
  report();
} finally {
  await browser.close();
  floor.end();
  peer?.end();
  await server.end('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

async function measureRound(browser: Browser): Promise<void> {
  await once(browser, 'floor page', `${floor.origin}/`, 'remembered');
  if (wanted('lesson')) await lessonAndSecond(browser, '', ours + lesson, ours + second);
  if (wanted('lesson') && peer) await lessonAndSecond(browser, 'Starlight: ', peer.first, peer.second);
  if (wanted('search')) await search(browser);
  if (!wanted('tools')) return;
  for (const [name, path] of Object.entries(tools)) await once(browser, name, ours + path, 'firstPaint');
}

/** One cold visit, until a mark is there. */
async function once(browser: Browser, name: string, url: string, until: keyof Marks): Promise<void> {
  const { context, visit } = await slowPhone(browser);
  const { page, figures } = await visit(url);
  await timeOf(page, until);
  await page.waitForLoadState('networkidle');
  note(name, await figures());
  await context.close();
}

async function lessonAndSecond(browser: Browser, of: string, one: string, two: string): Promise<void> {
  const { context, visit } = await slowPhone(browser);
  const first = await visit(one);
  await timeOf(first.page, 'remembered');
  await first.page.waitForLoadState('networkidle');
  note(`${of}lesson`, await first.figures());
  const next = await visit(two);
  await timeOf(next.page, 'shown');
  await next.page.waitForLoadState('networkidle');
  note(`${of}second lesson`, await next.figures());
  await context.close();
}

/**
 * From the word in the box of an open page, with nothing fetched for it yet, to the first title; then, in the same
 * visit, from the press of the button to the first excerpt. Apart: from an address with the word in it, page and all.
 */
async function search(browser: Browser): Promise<void> {
  await once(browser, 'search, from an address', `${ours}${searchPage}?q=${word}`, 'found');
  const { context, visit } = await slowPhone(browser);
  const { page, figures } = await visit(ours + searchPage);
  await page.waitForLoadState('networkidle');
  const typed = await page.evaluate((letters) => {
    const started = performance.now();
    const box = document.querySelector<HTMLInputElement>('#search-box');
    box?.focus();
    if (box) box.value = letters;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return started;
  }, word);
  const shown = await timeOf(page, 'found');
  await page.waitForLoadState('networkidle');
  const lunr = await figures();
  note('search, lunr', { ...lunr, found: shown - typed });
  const pressed = await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('[data-full-text] button')?.click();
    return performance.now();
  });
  const found = await timeOf(page, 'foundInFullText');
  await page.waitForLoadState('networkidle');
  const both = await figures();
  note('search, Pagefind', {
    found: found - pressed,
    bytes: both.bytes - lunr.bytes,
    requests: both.requests - lunr.requests,
  });
  await context.close();
}

/** Undefined, with a sentence, when it cannot be had. */
async function startStarlight(): Promise<Peer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-bench-starlight-'));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  try {
    print('Installing and building Starlight with the same lessons …');
    const files = await makeStarlightSite(folder, loadContentFiles('content'));
    const { origin, end } = await serveFiles(files);
    const path = (name: string) => `${origin}/01-understanding-plcs/${name}/`;
    return {
      first: path('01-what-is-a-plc'),
      second: path('02-why-a-plc'),
      end: () => {
        end();
        clean();
      },
    };
  } catch (error) {
    clean();
    print(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

interface Peer {
  readonly first: string;
  readonly second: string;
  end(): void;
}

function note(name: string, figures: Figures): void {
  seen.set(name, [...(seen.get(name) ?? []), figures]);
}

function report(): void {
  const floorLoad = middle('floor page', 'largestPaint');
  const rows = [...seen.keys()].map((name) => [
    name,
    `${(median((seen.get(name) ?? []).map(({ bytes }) => bytes)) / 1000).toFixed(1)} (${middle(name, 'requests')})`,
    cell(name, 'firstPaint'),
    cell(name, 'largestPaint', middle('floor page', 'largestPaint')),
    cell(name, 'shown', middle('floor page', 'shown')),
    cell(name, 'remembered', middle('floor page', 'remembered')),
    cell(name, 'found', floorLoad),
    middle(name, 'blocked')?.toFixed(0) ?? '–',
    middle(name, 'shift')?.toFixed(2) ?? '–',
  ]);
  const table = markdownTable(
    [
      'visit',
      'kB (requests)',
      'first paint',
      'largest paint',
      'question answers',
      'answer kept',
      'first result',
      'blocked',
      'shift',
    ],
    rows,
  );
  const machine = machineLine(new Date(), versionOf(program));
  const legend = `Medians of ${rounds} interleaved rounds in milliseconds, between brackets the least and the most, then the ratio to the floor page (a first result: to its largest paint). 400 ms round trip, 400 kbit/s, processor 6 × slower, HTTP/1.1, an empty cache but for the second lesson, no service worker. The first result of lunr counts from the word in the box, that of Pagefind from the press of its button, both with nothing fetched before; from an address it counts from the start of the visit.`;
  print(`\n${machine}\n\n${table}\n\n${legend}`);
  if (values.write) writeResults('A slow phone', machine, `${table}\n\n${legend}`);
}

function cell(name: string, of: keyof Marks, floorFigure?: number): string {
  const figures = all(name, of);
  if (figures.length === 0) return '–';
  const { least, most } = spread(figures);
  const ratio =
    floorFigure && name !== 'floor page' ? ` ${(median(figures) / floorFigure).toFixed(2)} ×` : '';
  return `${median(figures).toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})${ratio}`;
}

function middle(name: string, of: keyof Figures): number | undefined {
  const figures = all(name, of);
  return figures.length > 0 ? median(figures) : undefined;
}

function all(name: string, of: keyof Figures): number[] {
  return (seen.get(name) ?? []).flatMap((one) => one[of] ?? []);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
