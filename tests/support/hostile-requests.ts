import fc from 'fast-check';
import { hostileForm, hostilePath } from './hostile-surface.ts';

/**
 * Requests as nobody should send them, as the bytes on the wire; always the same ones for a seed. They go
 * to every address the server has, and to some that it has not.
 */
export function hostileRequests(count: number, seed: number, port: number): Buffer[] {
  return fc.sample(hostile(port), { numRuns: count, seed });
}

const method = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('TRACE', 'OPTIONS', 'PUT', 'DELETE', 'CONNECT', 'PRI', 'get', 'QUERY'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const headerValue = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'chunked',
    'gzip, chunked',
    '-1',
    '1e9',
    '99999999999999999999',
    '100-continue',
    'null',
    'bytes=9-1',
    'br;q=0',
    'websocket',
    'h2c',
    '*;q=',
    'x'.repeat(9000),
    'multipart/form-data',
    'application/json',
    'keep-alive',
  ),
);
const headerName = fc.constantFrom(
  'Host',
  'Content-Length',
  'Transfer-Encoding',
  'Content-Type',
  'Range',
  'If-None-Match',
  'Accept-Encoding',
  'Accept-Language',
  'Origin',
  'Sec-Fetch-Site',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Expect',
  'Upgrade',
  'Connection',
  'Cookie',
  'Referer',
  'X-Astro-Path',
  'Content-Encoding',
  '',
);

const large = fc.nat(40_000).map((size) => Buffer.alloc(size, 'a'));

function hostile(port: number): fc.Arbitrary<Buffer> {
  const oddHeaders = fc.array(fc.tuple(headerName, headerValue), { maxLength: 4 });
  const body = fc.oneof(
    hostileForm.map(([, content]) => content),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    large,
  );
  const odd = fc
    .tuple(method, hostilePath, oddHeaders, body, fc.boolean())
    .map(([verb, target, headers, content, bare]) =>
      bare
        ? assemble(`GET ${target} HTTP/1.1`, [['Host', `localhost:${port}`], close], Buffer.alloc(0))
        : assemble(`${verb} ${target} HTTP/1.1`, [['Host', `localhost:${port}`], ...headers], content),
    );
  const lengths = fc.constantFrom(0, 0, 0, 0, -5, 7);
  const sentForm = fc
    .tuple(hostileForm, seldom(large), oddHeaders, lengths, fc.constantFrom(true, true, false))
    .map(([[target, form], much, headers, off, tame]) => {
      const content = much ?? form;
      return assemble(
        `POST ${target} HTTP/1.1`,
        [
          ['Host', `localhost:${port}`],
          ['Origin', `http://localhost:${port}`],
          ['Content-Type', 'application/x-www-form-urlencoded'],
          ['Content-Length', String(Math.max(0, content.length + (tame ? 0 : off)))],
          ...(tame ? [] : headers),
          close,
        ],
        content,
      );
    });
  const noise = fc
    .uint8Array({ minLength: 1, maxLength: 300 })
    .map((bytes) => Buffer.concat([bytes, crlf, crlf]));
  return fc.oneof(
    { weight: 5, arbitrary: odd },
    { weight: 4, arbitrary: sentForm },
    { weight: 1, arbitrary: noise },
  );
}

/** One time in ten. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const crlf = Buffer.from('\r\n');
const close = ['Connection', 'close'] as const;

function assemble(
  line: string,
  headers: readonly (readonly [string, string])[],
  content: Uint8Array,
): Buffer {
  /* A later header takes the place of an earlier one, so that odd values are what the server reads. */
  const last = [...new Map(headers.map((header) => [header[0].toLowerCase(), header])).values()];
  const head = [line, ...last.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), crlf, crlf, content]);
}
