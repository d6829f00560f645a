import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/**
 * Runs one script of this folder in several processes, one an input, which all begin at the same moment.
 * Resolves with their results, in the order of the inputs, or rejects with what a failed one printed. In the
 * script `onGo` (on-go.ts) is the other end.
 */
export async function runTogether<Input, Result>(
  script: string,
  inputs: readonly Input[],
): Promise<Result[]> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const children = inputs.map((input) => {
    const child = spawn(process.execPath, [file, JSON.stringify(input)], { stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, ...listen(child) };
  });
  await Promise.all(children.map(({ ready, result }) => Promise.race([ready, result])));
  for (const { child } of children) child.stdin.end('go\n');
  return (await Promise.all(children.map(({ result }) => result))).map((text) => JSON.parse(text) as Result);
}

function listen(child: ChildProcess): { ready: Promise<void>; result: Promise<string> } {
  const ready = Promise.withResolvers<void>();
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.startsWith('ready\n')) ready.resolve();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const result = once(child, 'close').then(([code]) => {
    if (code === 0) return output.replace('ready\n', '');
    throw new Error(`A process ended with ${code}:\n${errors}`);
  });
  return { ready: ready.promise, result };
}
