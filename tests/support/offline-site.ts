import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createSecurityHeaders } from '../../src/server/security-headers.ts';
import { createStaticFiles } from '../../src/server/static-files.ts';
import { freePort } from './free-port.ts';

/**
 * The built site on a port of its own, as the server hands it out, which can be stopped, started again, made
 * slow, and made to give other answers.
 */
export async function serveBuiltSite(): Promise<OfflineSite> {
  const files = createStaticFiles('dist/client');
  const headers = createSecurityHeaders('dist', false);
  const port = await freePort();
  const answers = new Map<string, (response: ServerResponse) => void>();
  const asked: string[] = [];
  let delay = 0;
  let sent = 0;
  let server: Server | undefined;

  const start = async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      asked.push(path);
      for (const [name, value] of Object.entries(headers(path, 'static'))) response.setHeader(name, value);
      response.on('finish', () => {
        if (response.statusCode === 200) sent += Number(response.getHeader('content-length') ?? 0);
      });
      const answer = answers.get(path);
      setTimeout(() => {
        if (answer) answer(response);
        else files.serve(request, response, () => response.writeHead(404).end('not found'));
      }, delay);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await start();
  return {
    origin: `http://localhost:${port}`,
    asked,
    start,
    async stop() {
      if (!server?.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    answerWith(path, answer) {
      if (answer === undefined) answers.delete(path);
      else if (typeof answer === 'function') answers.set(path, answer);
      else
        answers.set(path, (response) => {
          const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
          response.end(answer);
        });
    },
    slowDown(milliseconds) {
      delay = milliseconds;
    },
    sentBytes: () => sent,
    file: (path) => readFileSync(`dist/client${path}`, 'utf8'),
  };
}

export interface OfflineSite {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Gives another answer at a path; undefined gives the built one again. */
  answerWith(path: string, answer: string | ((response: ServerResponse) => void) | undefined): void;
  /** Every answer takes at least so long. */
  slowDown(milliseconds: number): void;
  /** Bytes of all bodies so far, as sent. */
  sentBytes(): number;
  /** A built file. */
  file(path: string): string;
}
