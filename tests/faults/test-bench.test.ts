import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';

/* A run of tests that is cut off must not leave a database server behind. */
it('the PostgreSQL of a test run is gone soon after the run was killed', { timeout: 60_000 }, async () => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', startsGuard], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void run.kill('SIGKILL'));
  const [printed] = (await once(run.stdout, 'data')) as [Buffer];
  const port = Number(new URL(printed.toString().trim()).port);
  expect(await isListening(port)).toBe(true);
  run.kill('SIGKILL');
  while (await isListening(port)) await pause(50);
});

const guard = new URL('../support/postgres-guard.ts', import.meta.url).pathname;
const startsGuard = `
import { spawn } from 'node:child_process';
spawn(process.execPath, [${JSON.stringify(guard)}], { stdio: ['pipe', 'inherit', 'inherit'], detached: true });
`;

async function isListening(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
