import type { Server } from 'node:http';
import type { RunningServices } from './services.ts';

/**
 * Stops without cutting anyone off: no new connection comes in, what is under way is answered, the mails
 * that were taken up but not sent go back at once for another process, then the database closes.
 */
export async function stopGracefully(
  front: Server,
  running: Pick<RunningServices, 'quiet' | 'stop'>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => front.close(() => resolve()));
  /* A connection that was busy at first is idle after its answer, and would stay open. */
  const idle = setInterval(() => front.closeIdleConnections(), 25);
  await Promise.all([running.quiet(), closed]);
  clearInterval(idle);
  await running.stop();
}
