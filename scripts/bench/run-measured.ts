import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program in a folder and tells how long it took, the most memory that it and its children held at one
 * moment (where Linux tells it), and when it printed which line. Throws what it printed when it fails.
 */
export async function runMeasured(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: PrintedLine[] = [];
  const note = (chunk: Buffer) => {
    const at = (performance.now() - started) / 1000;
    for (const line of chunk.toString().split('\n')) if (line.trim()) lines.push({ at, line });
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) {
    throw new Error(`${args.join(' ')} failed in ${folder}:\n${lines.map(({ line }) => line).join('\n')}`);
  }
  return { seconds: (performance.now() - started) / 1000, megabytes: peak || undefined, lines };
}

/** Megabytes of a process and all below it; 0 where that cannot be told. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}

export interface PrintedLine {
  /** Seconds after the start. */
  readonly at: number;
  readonly line: string;
}

export interface Measured {
  readonly seconds: number;
  /** The peak, in megabytes; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  readonly lines: readonly PrintedLine[];
}
