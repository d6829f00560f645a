import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** Serves some pages with brotli on a free port of this machine. */
export async function serveTexts(pages: ReadonlyMap<string, string>): Promise<ServedTexts> {
  const packed = new Map([...pages].map(([path, html]) => [path, brotliCompressSync(html)]));
  const server = createServer((request, response) => {
    const body = packed.get(request.url ?? '');
    if (!body) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
      response.end(body);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface ServedTexts {
  readonly origin: string;
  end(): void;
}
