import { describeError } from './log.ts';
import { deliverBatch, type OutboxParts } from './outbox.ts';

/**
 * Looks for mail every few seconds, and at once when woken, until nothing is due. A failure of the database
 * is logged and tried again at the next look. While the mail server is down it looks less and less often,
 * whoever wakes it: after 5 seconds, then 10, 20, … up to a minute. `stop` resolves when nothing is being
 * sent any more.
 */
export function startOutboxWorker(
  parts: OutboxParts,
  { everyMilliseconds = 5_000, longestPause = 60_000 }: WorkerPace = {},
): OutboxWorker {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let downInARow = 0;
  let pausedUntil = 0;
  const timer = setInterval(wake, everyMilliseconds);
  wake();

  function wake(): void {
    if (stopped || performance.now() < pausedUntil) return;
    if (running) {
      again = true;
      return;
    }
    running = drain().finally(() => {
      running = undefined;
      if (again) {
        again = false;
        wake();
      }
    });
  }

  async function drain(): Promise<void> {
    try {
      while (!stopped) {
        const { due, serverFails } = await deliverBatch(parts, () => !stopped);
        downInARow = serverFails ? downInARow + 1 : 0;
        if (serverFails) return pause();
        if (due === 0) return;
      }
    } catch (error) {
      parts.log('outbox-failed', describeError(error));
    }
  }

  function pause(): void {
    const milliseconds = Math.min(everyMilliseconds * 2 ** (downInARow - 1), longestPause);
    /* Not all processes at the same moment. */
    pausedUntil = performance.now() + milliseconds * (0.75 + 0.5 * parts.world.random());
  }

  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

export interface OutboxWorker {
  /** There may be new mail. */
  wake(): void;
  stop(): Promise<void>;
}

export interface WorkerPace {
  readonly everyMilliseconds?: number;
  readonly longestPause?: number;
}
