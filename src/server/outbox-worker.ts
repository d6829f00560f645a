import { describeError } from './log.ts';
import { deliverDue, type OutboxParts } from './outbox.ts';

/**
 * Looks for mail every few seconds, and at once when woken. A failure of the database or the mail server
 * is logged and tried again at the next look. `stop` lets the mail that is on its way arrive,
 * gives back the others that were taken up, and resolves then.
 */
export function startOutboxWorker(parts: OutboxParts, everyMilliseconds = 5_000): OutboxWorker {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const timer = setInterval(wake, everyMilliseconds);
  wake();

  function wake(): void {
    if (stopped) return;
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
      while (!stopped && (await deliverDue({ ...parts, isStopping: () => stopped })) > 0);
    } catch (error) {
      parts.log('outbox-failed', describeError(error));
    }
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
