import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

const file = 'docs/benchmarks.md';
const head = `# Benchmarks

Figures of \`npm run bench\` and \`npm run bench:build\`, appended by \`--write\`, the newest last. A figure holds for its machine and its moment: compare within one table only.
`;

/** The machine and the moment a figure holds for, in one line. */
export function machineLine(now: Date, chromium?: string): string {
  return [
    now.toISOString().slice(0, 16).replace('T', ' '),
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    ...(chromium ? [chromium] : []),
    `load average ${loadavg()[0]?.toFixed(1)}`,
  ].join(' · ');
}

/** What a Chromium calls itself: `Chromium 156.0.1`. */
export function versionOf(chromium: string): string {
  return execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim().split(' ').slice(0, 2).join(' ');
}

/** Adds results to docs/benchmarks.md. */
export function writeResults(title: string, machine: string, text: string): void {
  if (!existsSync(file)) writeFileSync(file, head);
  appendFileSync(file, `\n## ${title}\n\n${machine}\n\n${text.trim()}\n`);
}
