import fc from 'fast-check';

/**
 * Requests as nobody should send them, as the bytes on the wire; always the same ones for a seed. About
 * one in six is a form that could be good, so that hostile values come as far as the database.
 */
export function hostileRequests(count: number, seed: number, port: number): Buffer[] {
  return fc.sample(hostile(port), { numRuns: count, seed });
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(
    'a@b@c',
    '"a b"@example.org',
    'a@example.org\r\nBcc: victim@example.org',
    '=cmd|calc!A1',
    '<script>alert(1)</script>',
    "'; drop table registrations; --",
    '\u202Egro.elpmaxe@a',
    '\u0000',
    '%00',
    '__proto__',
    'Naledi Mokoena',
    'naledi@example.org',
  ),
);
const likely = (good: string) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: nasty });

const formBody = fc
  .record(
    {
      name: likely('Naledi'),
      email: fc.oneof(
        fc.nat(50).map((n) => `person${n}@example.org`),
        nasty,
        fc.emailAddress(),
      ),
      role: likely('teacher'),
      language: likely('en'),
      organisation: nasty,
      news: fc.constantFrom('', 'yes', 'maybe'),
      homepage: fc.constantFrom('', '', '', 'https://spam.example'),
      page: likely('nl'),
    },
    { requiredKeys: [] },
  )
  .map((fields) => Buffer.from(new URLSearchParams(fields as Record<string, string>).toString()));

const method = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('TRACE', 'OPTIONS', 'PUT', 'DELETE', 'CONNECT', 'PRI', 'get', 'QUERY'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/nl/',
    '/en/',
    '/nl/zoeken/?q=%F0%9F',
    '/api/health',
    '/api/webinars/plg-webinar/sign-ups',
    '/api/webinars/../sign-ups',
    '/api/webinars/__proto__/sign-ups',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//evil.example',
    '/_astro/app.abc123.js',
    '/_image?href=http://127.0.0.1',
    '/nl/webinar/aanmelden/',
    '/api/',
    '/%c0%af',
    '/..;/',
    '*',
  ),
  fc.webPath().map((one) => `/${one}`),
  fc.string({ unit: 'binary-ascii', maxLength: 200 }).map((one) => `/${one}`),
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
    formBody,
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    large,
  );
  const odd = fc
    .tuple(method, path, oddHeaders, body)
    .map(([verb, target, headers, content]) =>
      assemble(`${verb} ${target} HTTP/1.1`, [['Host', `localhost:${port}`], ...headers], content),
    );
  const lengths = fc.constantFrom(0, 0, 0, 0, -5, 7);
  const sentForm = fc
    .tuple(fc.oneof({ weight: 9, arbitrary: formBody }, large), oddHeaders, lengths, fc.boolean())
    .map(([content, headers, off, tame]) =>
      assemble(
        'POST /api/webinars/plg-webinar/sign-ups HTTP/1.1',
        [
          ['Host', `localhost:${port}`],
          ['Origin', `http://localhost:${port}`],
          ['Content-Type', 'application/x-www-form-urlencoded'],
          ['Content-Length', String(Math.max(0, content.length + (tame ? 0 : off)))],
          ...(tame ? [] : headers),
          ['Connection', 'close'],
        ],
        content,
      ),
    );
  const noise = fc
    .uint8Array({ minLength: 1, maxLength: 300 })
    .map((bytes) => Buffer.concat([bytes, crlf, crlf]));
  return fc.oneof(
    { weight: 5, arbitrary: odd },
    { weight: 4, arbitrary: sentForm },
    { weight: 1, arbitrary: noise },
  );
}

const crlf = Buffer.from('\r\n');

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
