import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** Serves some pages with brotli on a free port of this machine. */
export function serveTexts(pages: ReadonlyMap<string, string>): Promise<Served> {
  const packed = new Map([...pages].map(([path, html]) => [path, brotliCompressSync(html)]));
  return serve((request, response) => {
    const body = packed.get(request.url ?? '');
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
    response.end(body);
  });
}

/** Serves a folder, with the brotli that lies beside its files; what has a hash in its name is kept for ever. */
export function serveFiles(folder: string): Promise<Served> {
  const files = sirv(folder, {
    brotli: true,
    setHeaders: (response, path) => {
      if (path.includes('/_astro/')) response.setHeader('cache-control', 'public,max-age=31536000,immutable');
    },
  });
  return serve((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
}

async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface Served {
  readonly origin: string;
  end(): void;
}
