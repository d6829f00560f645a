import { runJobs } from './jobs.ts';
import { describeError, type Log } from './log.ts';
import type { MailWorld } from './queue-mail.ts';
import type { Database } from './tables.ts';

/**
 * Runs the jobs of the clock at once and then every half minute. What fails is logged and tried again at
 * the next turn. `stop` resolves when none is running any more.
 */
export function startJobRunner(parts: JobRunnerParts, everyMilliseconds = 30_000): JobRunner {
  let running: Promise<void> | undefined;
  const turn = () => {
    running ??= runJobs(parts.db, parts.world)
      .then(parts.onRun)
      .catch((error: unknown) => parts.log('jobs-failed', describeError(error)))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(turn, everyMilliseconds);
  turn();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

export interface JobRunner {
  stop(): Promise<void>;
}

export interface JobRunnerParts {
  readonly db: Database;
  readonly world: MailWorld;
  readonly log: Log;
  /** There may be new mail. */
  readonly onRun: () => void;
}
