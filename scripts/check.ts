import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';

/*
 * `npm run check`: what a person wants to know while writing, in seconds: content, spelling, format and lint, types.
 * They run side by side; each prints when it is done. Arguments go to the content check (`--write-ids`).
 */
const checks: readonly { name: string; args: readonly string[] }[] = [
  { name: 'Content', args: ['scripts/check-content.ts', ...process.argv.slice(2)] },
  { name: 'Spelling', args: ['scripts/check-spelling.ts'] },
  { name: 'Format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  {
    name: 'Types',
    args: [
      'node_modules/astro/bin/astro.mjs',
      'check',
      '--minimumFailingSeverity',
      'warning',
      '--minimumSeverity',
      'warning',
      ...(typesAreFresh() ? ['--noSync'] : []),
    ],
  },
];

const started = performance.now();
const results = await Promise.all(checks.map(run));
const failed = results.filter((ok) => !ok).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  failed === 0
    ? `\nAll is well (${seconds} s).\n`
    : `\n${failed} of ${checks.length} checks failed (${seconds} s).\n`,
);
process.exit(failed === 0 ? 0 : 1);

/** Astro writes the types of the content anew in some two seconds; only new collections ask for it. */
function typesAreFresh(): boolean {
  const written = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return (written('.astro/types.d.ts') ?? 0) > (written('src/content.config.ts') ?? 0);
}

function run({ name, args }: (typeof checks)[number]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(`\n— ${name} —\n${Buffer.concat(output).toString('utf8').trim()}\n`);
      resolve(code === 0);
    });
  });
}
