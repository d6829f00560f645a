import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createStaticFiles } from '../../src/server/static-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function serve(options?: { serviceWorker: boolean }): Promise<string> {
  const folder = join(temporaryFolder(), 'client');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sw.js'), 'keeps');
  writeFileSync(join(folder, 'sw-off.js'), 'removes itself');
  const files = createStaticFiles(folder, options);
  const server: Server = createServer((request, response) =>
    files.serve(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('the service worker is asked for again at each visit, so that a new one is never held back', async () => {
  const response = await fetch(`${await serve()}/sw.js`);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('content-type')).toMatch(/javascript/);
  expect(await response.text()).toBe('keeps');
});

it('switched off, its address gives the worker that removes itself, to be asked for again as well', async () => {
  const site = await serve({ serviceWorker: false });
  const response = await fetch(`${site}/sw.js`);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toBe('removes itself');
  expect(await (await fetch(`${site}/sw.js?again`)).text()).toBe('removes itself');
});
