import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { RunningServices } from './services.ts';

/**
 * Prepares the end and returns how to bring it about, without cutting anyone off: no new connection comes
 * in, what is under way is answered, the mails that were taken up but not sent go back at once for another
 * process, then the database closes.
 */
export function prepareStop(front: Server, running: Pick<RunningServices, 'quiet' | 'stop'>): Stop {
  const open = new Set<Socket>();
  front.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return async () => {
    const closed = new Promise<void>((resolve) => front.close(() => resolve()));
    /* A connection that was busy at first is idle after its answer, and would stay open. */
    const idle = setInterval(() => front.closeIdleConnections(), 25);
    /* One that never asked anything does not count as idle. Its question may be on the way: a second. */
    const silent = setTimeout(() => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    }, 1_000);
    await Promise.all([running.quiet(), closed]);
    clearInterval(idle);
    clearTimeout(silent);
    await running.stop();
  };
}

export type Stop = () => Promise<void>;
