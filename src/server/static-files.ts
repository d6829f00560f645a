import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { pathFor } from '../i18n/addresses.ts';
import { languageOf, languages } from '../i18n/language.ts';

/**
 * Serves the built files, compressed ones beside them when the browser takes those. The list of files is
 * read once, so an address can never lead out of the folder. `serve` calls `next` for what is not there. Without
 * `serviceWorker` the worker's address gives the one that removes itself.
 */
export function createStaticFiles(clientDir: string, { serviceWorker = true } = {}): StaticFiles {
  const files = sirv(clientDir, { etag: true, brotli: true, gzip: true, setHeaders: setCaching });
  const notFoundPages = new Map(
    languages.map((of) => {
      const file = join(clientDir, pathFor(of, 'notFound'), 'index.html');
      return [of, existsSync(file) ? readFileSync(file) : undefined] as const;
    }),
  );
  return {
    serve(request, response, next) {
      tameHeaders(request);
      if (!serviceWorker) request.url = request.url?.replace(/^\/sw\.js(?=$|\?)/, '/sw-off.js');
      /* A file that a new build took away between lookup and reading ends this answer, not the process. */
      response.on('pipe', (source) => source.on('error', () => response.destroy()));
      files(request, response, next);
    },
    notFoundPage: (path) => {
      const language = languageOf(path);
      const html = notFoundPages.get(language);
      return html && { html, path: pathFor(language, 'notFound') };
    },
  };
}

function setCaching(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', cachingOf(path));
}

function cachingOf(path: string): string {
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  return /\.(?:png|jpg|webp|avif|ico|svg|woff2)$/.test(path) ? 'public, max-age=86400' : 'no-cache';
}

/** sirv reads these headers trustfully: it ignores `q=0`, and an upside-down range makes it throw. */
function tameHeaders({ headers }: IncomingMessage): void {
  const [, from, to] = /^bytes=(\d{1,12})-(\d{1,12})?$/.exec(headers.range ?? '') ?? [];
  if (from !== undefined && (to === undefined || Number(from) <= Number(to))) {
    delete headers['accept-encoding'];
    return;
  }
  delete headers.range;
  headers['accept-encoding'] = String(headers['accept-encoding'] ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
    .join(',');
}

export interface StaticFiles {
  serve(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  /** The page *not found* in the language of an address, and its own path. */
  notFoundPage(path: string): { readonly html: Buffer; readonly path: string } | undefined;
}
