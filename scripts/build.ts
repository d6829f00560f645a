import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';

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

/**
 * Builds the site into dist/: pages, both search indexes, hashes for the security policy, brotli and
 * gzip (see src/build/finish.ts). Does nothing when no input changed since the last build. Ends the process when the build fails;
 * the reason is printed by the build itself.
 */
export async function buildWhenChanged(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    say('The site is up to date.');
    return;
  }
  say('Building the site …');
  const started = performance.now();
  const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (result.status !== 0) {
    process.stderr.write(
      `${result.stdout}\n${result.stderr}\nThe site was not built: the reason stands above.\n`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
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
