import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFront, type FrontParts, type PagesHandler } from '../../src/server/front.ts';
import { createRateLimit, noRateLimit } from '../../src/server/rate-limit.ts';
import { createSecurityHeaders } from '../../src/server/security-headers.ts';
import { createStaticFiles } from '../../src/server/static-files.ts';
import { exchange, plainRequest, statuses } from '../support/raw-http.ts';
import { hash, makeStandInSite } from '../support/stand-in-site.ts';

const dist = mkdtempSync(join(tmpdir(), 'leerkring-front-'));
const signedUp: string[] = [];
const logged: string[] = [];
const hosts = new Set<string>();
const origins = new Set<string>(['https://leerkring.example']);
let parts: FrontParts;
let storageWorks = true;
let isReady = true;
let server: Server;
let port: number;

beforeAll(async () => {
  await makeStandInSite(dist);
  const { handler } = (await import(pathToFileURL(join(dist, 'server/entry.mjs')).href)) as {
    handler: PagesHandler;
  };
  parts = {
    hosts,
    origins,
    formOrigins: new Set(['https://static.example']),
    trustedProxies: 0,
    rateLimit: noRateLimit,
    securityHeaders: createSecurityHeaders(dist, true, new Set(['https://static.example'])),
    files: createStaticFiles(join(dist, 'client')),
    pages: handler,
    locals: { services: { signUp: storeInMemory } },
    readiness: () => Promise.resolve({ ready: isReady, database: 'ok', tables: 'ok', mail: 'ok' }),
    newId: () => 'request-1',
    log: (event, details) => logged.push(JSON.stringify({ event, ...details })),
  };
  server = createFront(parts);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  hosts.add(`localhost:${port}`);
  origins.add(`http://localhost:${port}`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dist, { recursive: true });
});

function storeInMemory({ form }: { form: { email: string } }): Promise<void> {
  if (!storageWorks) return Promise.reject(new Error('disk full'));
  signedUp.push(form.email);
  return Promise.resolve();
}

const ask = (line: string, headers = {}, body = '') =>
  exchange(port, plainRequest(port, line, headers, body));
const form = 'name=Naledi&email=naledi%40example.org&role=teacher&language=nl';
const address = '/api/webinars/plg-webinar/sign-ups';
const post = (headers: Record<string, string | undefined> = {}, body = form, path = address) =>
  ask(
    `POST ${path} HTTP/1.1`,
    {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(Buffer.byteLength(body)),
      Origin: `http://localhost:${port}`,
      ...headers,
    },
    body,
  );

describe('what is let in', () => {
  it.each(['TRACE', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'PURGE'])(
    'is not %s: 405',
    async (method) => {
      const answer = await ask(`${method} /nl/ HTTP/1.1`);
      expect(statuses(answer)).toEqual([405]);
      expect(answer).toContain('allow: GET, HEAD\r\n');
    },
  );

  it('is not a POST to a page: 405', async () => {
    expect(statuses(await post({}, form, '/nl/'))).toEqual([405]);
  });

  it.each(['evil.example', 'localhost', 'localhost:80', 'leerkring.example@evil.example', ''])(
    'is not for the host "%s": 421',
    async (Host) => {
      expect(statuses(await ask('GET /nl/ HTTP/1.1', { Host }))).toEqual([421]);
    },
  );

  it.each([
    '/../package.json',
    '/nl/../../package.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/nl/..%5c..%5cpackage.json',
    '/nl\\..\\package.json',
    '//evil.example/',
    '/nl//',
    '/%00',
    '/%',
    '/%ff',
    '/nl/%0d%0aset-cookie:x=1',
    'http://evil.example/nl/',
    'nl',
    '*',
    `/${'a'.repeat(3000)}`,
  ])('is not the address %s: 400', async (path) => {
    expect(statuses(await ask(`GET ${path} HTTP/1.1`))).toEqual([400]);
  });

  it.each([
    ['garbage', 'hello\r\n\r\n'],
    ['a header line without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a GET with a body', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello'],
  ])('is not %s: 4xx with the security headers', async (_, bytes) => {
    const answer = await exchange(port, bytes);
    expect(statuses(answer).every((status) => status >= 400 && status < 500)).toBe(true);
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
  });
});

describe('a form', () => {
  it('from a page of ours is taken', async () => {
    expect(statuses(await post())).toEqual([303]);
    expect(signedUp).toContain('naledi@example.org');
  });

  it('is taken at the address with a slash too', async () => {
    expect(statuses(await post({}, form, `${address}/`))).toEqual([303]);
  });

  it.each([
    ['no origin', {}, 403],
    ['our origin', { Origin: 'https://leerkring.example' }, 303],
    ['our origin in plain http', { Origin: 'http://leerkring.example' }, 403],
    ['a foreign origin', { Origin: 'https://evil.example' }, 403],
    ['the origin null', { Origin: 'null' }, 403],
    [
      'a foreign origin that names its own host',
      { Origin: 'http://evil.example', Host: 'evil.example' },
      421,
    ],
    ['same-origin by the browser’s word', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    ['same-origin and the origin null', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 303],
    ['cross-site by the browser’s word', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    [
      'cross-site and our origin',
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://leerkring.example' },
      403,
    ],
    ['same-site: another name of ours', { 'Sec-Fetch-Site': 'same-site' }, 403],
    [
      'the origin of a static site that may send its form here',
      { Origin: 'https://static.example', 'Sec-Fetch-Site': 'cross-site' },
      303,
    ],
  ])('with %s', async (_, headers, expected) => {
    expect(statuses(await post({ Origin: undefined, ...headers }))).toEqual([expected]);
  });

  it('of such a static site is taken at the sign-up only', async () => {
    const headers = { Origin: 'https://static.example', 'Sec-Fetch-Site': 'cross-site' };
    for (const path of ['/api/my-place/', '/api/my-place/link/', '/api/webinars/x/sign-ups/more/']) {
      expect(statuses(await post(headers, form, path)), path).toEqual([403]);
    }
  });

  it.each([
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencodedx',
    undefined,
  ])('of type %s: 415', async (type) => {
    expect(statuses(await post({ 'Content-Type': type }))).toEqual([415]);
  });

  it.each([17_000, 900_000, 5_000_000])('of %i bytes: 413, by its length', async (size) => {
    expect(statuses(await post({}, 'a'.repeat(size)))).toEqual([413]);
  });

  it('that grows in chunks beyond the limit: 413', async () => {
    const head = plainRequest(port, `POST ${address} HTTP/1.1`, {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: `http://localhost:${port}`,
      'Transfer-Encoding': 'chunked',
    });
    const chunk = `1000\r\n${'a'.repeat(4096)}\r\n`;
    expect(statuses(await exchange(port, [head, ...Array(20).fill(chunk), '0\r\n\r\n']))).toEqual([413]);
  });

  it('in chunks within the limit is taken', async () => {
    const head = plainRequest(port, `POST ${address} HTTP/1.1`, {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      Origin: `http://localhost:${port}`,
      'Transfer-Encoding': 'chunked',
    });
    const chunks =
      form.match(/.{1,7}/g)?.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`) ?? [];
    expect(statuses(await exchange(port, [head, ...chunks, '0\r\n\r\n']))).toEqual([303]);
  });

  it('that cannot be stored: 503 with a time to come back, and a line in the log without the address', async () => {
    storageWorks = false;
    const answer = await post();
    storageWorks = true;
    expect(statuses(answer)).toEqual([503]);
    expect(answer).toContain('retry-after: 60');
    expect(logged.join()).toContain('answered-with-failure');
    expect(logged.join()).not.toContain('naledi');
  });

  it('beyond what a school hall sends: 429 in words, and taken from another network', async () => {
    Object.assign(parts, { rateLimit: createRateLimit({ tenMinutes: 3, day: 600 }), trustedProxies: 1 });
    const from = (forwarded: string) => post({ 'X-Forwarded-For': forwarded });
    const answers = [];
    for (let times = 0; times < 4; times++) answers.push(await from('1.2.3.4, 203.0.113.7'));
    expect(answers.flatMap(statuses)).toEqual([303, 303, 303, 429]);
    expect(answers[3]).toContain('retry-after: 600');
    expect(answers[3]).toContain('wacht 10 minuten');
    /* What the client writes to the left of our proxy’s entry changes nothing. */
    expect(statuses(await from('5.6.7.8, 203.0.113.7'))).toEqual([429]);
    expect(statuses(await from('1.2.3.4, 203.0.113.8'))).toEqual([303]);
    Object.assign(parts, { rateLimit: noRateLimit, trustedProxies: 0 });
  });
});

describe('the one click of a mail provider that ends the news', () => {
  const click = `/api/news/${'a'.repeat(43)}/`;
  const fromProvider = { Origin: undefined, 'Sec-Fetch-Site': undefined };
  const body = 'List-Unsubscribe=One-Click';

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'needs no origin, and may come as %s',
    async (type) => {
      expect(statuses(await post({ ...fromProvider, 'Content-Type': type }, body, click))).toEqual([200]);
    },
  );

  it('comes in no other type, and lets nothing in beside it', async () => {
    const headers = { ...fromProvider, 'Content-Type': 'application/json' };
    expect(statuses(await post(headers, body, click))).toEqual([415]);
    for (const path of ['/api/news/short/', `${click}more/`, `${click}?x=1`, '/api/my-place/']) {
      expect(statuses(await post(fromProvider, body, path)), path).toEqual([403]);
    }
    expect(statuses(await post(fromProvider, 'a'.repeat(17_000), click))).toEqual([413]);
  });

  it('does not use up what a school may send', async () => {
    Object.assign(parts, { rateLimit: createRateLimit({ tenMinutes: 1, day: 600 }) });
    for (let times = 0; times < 3; times++) await post(fromProvider, body, click);
    expect(statuses(await post())).toEqual([303]);
    Object.assign(parts, { rateLimit: noRateLimit });
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/nl/',
    '/nl/nergens/',
    '/favicon.svg',
    '/api/health',
    '/api/nowhere',
    '/%',
    '/nl',
    '/api/broken',
  ])('carries the security headers: %s', async (path) => {
    const answer = await ask(`GET ${path} HTTP/1.1`);
    const policy = /content-security-policy: (.*)\r\n/i.exec(answer)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'.*unsafe-eval|\*/);
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(answer).toContain('referrer-policy: same-origin');
    expect(answer).toContain('strict-transport-security: max-age=31536000');
    expect(answer).toContain('x-request-id: request-1');
  });

  it('lets a form that was mended here lead back to the static site it came from, and a built page nowhere', async () => {
    expect(await ask('GET /api/page/ HTTP/1.1')).toContain("form-action 'self' https://static.example;");
    expect(await ask('GET /nl/ HTTP/1.1')).toContain("form-action 'self';");
  });

  it('allows a page its own hashes, a page on demand those of the site, and WebAssembly to search only', async () => {
    const home = await ask('GET /nl/ HTTP/1.1');
    expect(home).toContain(hash('A'));
    expect(home).not.toContain(hash('B'));
    expect(await ask('GET /api/nowhere/ HTTP/1.1')).not.toContain(hash('B'));
    expect(await post()).toContain(hash('C'));
    expect(await ask('GET /nl/zoeken/ HTTP/1.1')).toContain("'wasm-unsafe-eval'");
    expect(home).not.toContain('wasm');
  });
});

describe('pages and files', () => {
  it.each([
    ['nl-BE,en;q=0.5', '/nl/'],
    ['en-ZA,nl;q=0.5', '/en/'],
    ['nl;q=0.2,en;q=0.9', '/en/'],
    ['fr,st', '/en/'],
    ['', '/nl/'],
  ])('lead a reader of "%s" from / to %s', async (wish, home) => {
    const answer = await ask('GET / HTTP/1.1', { 'Accept-Language': wish });
    expect(statuses(answer)).toEqual([302]);
    expect(answer).toContain(`location: ${home}\r\n`);
    expect(answer.toLowerCase()).toContain('vary: accept-language');
  });

  it('come compressed to who takes that, and plain to who does not', async () => {
    const path = '/_astro/app.abc123.js';
    const response = await fetch(`http://localhost:${port}${path}`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.text()).toContain('export const app');
    const raw = await ask(`GET ${path} HTTP/1.1`, { 'Accept-Encoding': 'br;q=0, identity' });
    expect(raw).not.toMatch(/content-encoding/i);
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', null],
  ])('made on demand come packed too, to who takes "%s"', async (takes, encoding) => {
    const response = await fetch(`http://localhost:${port}/api/page/`, {
      headers: { 'accept-encoding': takes },
    });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe('<p>made on demand</p>'.repeat(50));
    if (encoding) expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
  });

  it('get locals of their own: what one request leaves there, the next does not see', async () => {
    const left = () => ask('GET /api/locals/ HTTP/1.1');
    expect(await left()).toContain('nothing was here');
    expect(await left()).toContain('nothing was here');
  });

  it('that answer a form are not packed: they repeat what was typed', async () => {
    const response = await fetch(`http://localhost:${port}${address}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: `http://localhost:${port}` },
      body: new URLSearchParams('name='),
    });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('are asked for again by their mark: 304', async () => {
    const first = await ask('GET /nl/ HTTP/1.1');
    expect(first).toContain('cache-control: no-cache');
    const mark = /etag: (.*)\r\n/i.exec(first)?.[1];
    expect(statuses(await ask('GET /nl/ HTTP/1.1', { 'If-None-Match': mark }))).toEqual([304]);
  });

  it.each(['bytes=5-2', 'bytes=-5', 'bytes=0-0,2-3', 'bytes=9999999999999-', 'bytes=a-b', 'lines=1-2'])(
    'survive the odd range %s',
    async (Range) => {
      const [status] = statuses(await ask('GET /favicon.svg HTTP/1.1', { Range }));
      expect([200, 206, 416]).toContain(status);
    },
  );

  it('redirect an address without its slash, within the site only', async () => {
    expect(await ask('GET /nl/cursus?a=1 HTTP/1.1')).toContain('location: /nl/cursus/?a=1\r\n');
  });

  it.each([
    ['/nl/nergens/', 'Niet gevonden'],
    ['/en/nowhere/', 'Not found'],
    ['/nl/404/', 'Niet gevonden'],
    ['/_image/?href=x', 'Niet gevonden'],
  ])('that are not there answer 404 in the language of the address: %s', async (path, words) => {
    const answer = await ask(`GET ${path} HTTP/1.1`);
    expect(statuses(answer)).toEqual([404]);
    expect(answer).toContain(words);
  });

  it('that fail answer 500 in words, without a stack', async () => {
    const answer = await ask('GET /api/broken HTTP/1.1', { 'Accept-Language': 'en' });
    expect(statuses(answer)).toEqual([500]);
    expect(answer).toContain('It is not your doing');
    expect(answer).not.toContain('on purpose');
    expect(logged.join()).toContain('request-failed');
  });
});

describe('the probes', () => {
  it('say that the server lives, and whether it is ready, by whatever name', async () => {
    const probe = (path: string) => ask(`GET ${path} HTTP/1.1`, { Host: '10.0.0.7' });
    expect(statuses(await probe('/api/health'))).toEqual([200]);
    expect(statuses(await probe('/api/ready'))).toEqual([200]);
    isReady = false;
    expect(statuses(await probe('/api/ready'))).toEqual([503]);
    isReady = true;
  });
});
