import type { ServerResponse } from 'node:http';
import type { Log } from './log.ts';
import type { Readiness } from './readiness.ts';

/**
 * Answers who watches the server: `/api/health` says that the process lives, `/api/ready` whether it can
 * serve sign-ups, else 503. Words only, for anyone may ask.
 */
export async function answerProbe(
  path: string,
  response: ServerResponse,
  { readiness, log }: ProbeParts,
): Promise<void> {
  const { ready, ...details } = path.startsWith('/api/ready') ? await readiness() : { ready: true };
  if (!ready) log('not-ready', details);
  response.writeHead(ready ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(ready ? {} : { 'retry-after': '5' }),
  });
  response.end(`${JSON.stringify({ status: ready ? 'ok' : 'not ready', ...details })}\n`);
}

export interface ProbeParts {
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
}
