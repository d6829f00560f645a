import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.ts';

/**
 * Starts the real server as a process of its own on a free port of this machine and resolves when it is
 * ready; rejects with what it printed when it ends before that.
 */
export async function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [...(env.NODE_FLAGS?.split(' ') ?? []), 'src/server/main.ts'], {
    env: { PATH: process.env.PATH, RATE_LIMIT: 'off', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const gone = once(child, 'exit');
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed.push(chunk.toString());
      if (printed.join('').includes('Leerkring is ready')) resolve();
    });
    gone.then(() => reject(new Error(`The server ended:\n${printed.join('')}`)));
  });
  return {
    port,
    child,
    printed: () => printed.join(''),
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
    },
  };
}

export interface ServerProcess {
  readonly port: number;
  readonly child: ChildProcess;
  printed(): string;
  /** Sends the signal and resolves when the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}
