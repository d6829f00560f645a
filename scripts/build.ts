import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkOnAThread } from '../src/build/check-content.ts';

/** What the built site depends on. A change in any of these files means a new build. */
const inputs = [
  'src/**/*',
  'content/**/*',
  'public/**/*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** What it depends on in the environment: see astro.config.mjs and src/build/hosting.ts. */
const settings = [
  'SITE_URL',
  'HOSTING',
  'SIGN_UP_ORIGIN',
  'CONTACT_EMAIL',
  'RESPONSIBLE',
  'RETENTION_DAYS',
  'MAIL_FROM',
];
const stamp = 'dist/built-from.txt';
const show = process.argv.includes('--show');

/**
 * Builds the site into dist/: pages (Astro), then both search indexes, what is needed without a network, hashes for
 * the security policy, brotli and gzip (src/build/finish.ts). The content is checked beside the pages, and what comes
 * after them runs when Astro’s memory is free again. Does nothing when no input changed since the last build. Ends
 * the process when the build fails, with the reason. With `--show` one sees what Astro prints.
 */
export async function buildWhenChanged(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    say('The site is up to date.');
    return;
  }
  say('Building the site …');
  const started = performance.now();
  /* What is interrupted is built again, whatever stands in dist/ by then. */
  rmSync(stamp, { force: true });
  const unwanted = new AbortController();
  const pages = run(['node_modules/astro/bin/astro.mjs', 'build'], unwanted.signal);
  const mistakes = await checkOnAThread('content').catch((error: Error) => error);
  if (mistakes !== '') {
    unwanted.abort();
    await pages;
    if (mistakes instanceof Error) fail(mistakes.message, 'The site is not built: content/ cannot be read.');
    fail(mistakes, 'The site is not built: content/ has mistakes.');
  }
  succeed(await pages);
  succeed(await run(['src/build/finish.ts', 'dist']));
  writeFileSync(stamp, wanted);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Runs a part of the build to its end, or until it is not wanted any more. */
async function run(args: readonly string[], signal?: AbortSignal): Promise<{ ok: boolean; printed: string }> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_IS_CHECKED_BESIDE: 'yes' },
  });
  signal?.addEventListener('abort', () => child.kill());
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (show) process.stdout.write(text);
      else printed += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { ok: code === 0, printed };
}

function succeed({ ok, printed }: { ok: boolean; printed: string }): void {
  if (!ok) fail(printed, 'The site was not built: the reason stands above.');
}

function fail(reason: string, sentence: string): never {
  process.stderr.write(`${reason}\n\n${sentence}\n`);
  process.exit(1);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of settings)
    hash
      .update(name)
      .update(process.env[name] ?? '')
      .update('\0');
  const files = globSync(inputs, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

if (import.meta.main) await buildWhenChanged();
