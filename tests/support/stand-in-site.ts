import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { precompress } from '../../src/build/precompress.ts';

/**
 * Makes a tiny built site in a folder: a few pages, their hashes, and a handler that signs people up with
 * the real form reader, schema and services. It stands in for `dist/` where a test is about the server,
 * not about the pages. `hasty` answers before it stores: the mistake that a test of durability must find.
 */
export async function makeStandInSite(dist: string, { hasty = false } = {}): Promise<void> {
  const client: Record<string, string> = {
    'index.html': page('Leerkring'),
    'nl/index.html': page('Welkom'),
    'en/index.html': page('Welcome'),
    'nl/404/index.html': page('Niet gevonden'),
    'en/404/index.html': page('Not found'),
    'nl/zoeken/index.html': page('Zoeken'),
    '_astro/app.abc123.js': 'export const app = 1;\n'.repeat(20),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  for (const [name, content] of Object.entries(client)) write(join(dist, 'client', name), content);
  await precompress(join(dist, 'client'));
  const own = { script: [hash('A')], style: [] };
  const all = { script: [hash('A'), hash('B')], style: [hash('C')] };
  write(join(dist, 'csp.json'), JSON.stringify({ pages: { '/nl/': own }, all }));
  write(join(dist, 'server/entry.mjs'), hasty ? hastyHandler : handler);
}

/** The hash of nothing in particular: 43 times a letter. */
export function hash(letter: string): string {
  return `sha256-${letter.repeat(43)}=`;
}

const page = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;

const source = new URL('../../src/', import.meta.url).href;
const handler = `
import { readForm } from '${source}webinar/read-form.ts';
import { parseSignUp } from '${source}webinar/sign-up-schema.ts';

export async function handler(req, res, next, locals) {
  const { services } = locals;
  if (req.url === '/api/locals/') {
    const found = locals.left ?? 'nothing';
    locals.left = 'something';
    return res.writeHead(200).end(found + ' was here');
  }
  if (req.url === '/api/broken/') throw new Error('broken on purpose');
  if (req.method === 'POST' && req.url.startsWith('/api/news/')) return res.writeHead(200).end();
  if (req.url === '/api/page/') {
    res.writeHead(200, { 'content-type': 'text/html' });
    for (let times = 0; times < 50; times++) res.write('<p>made on demand</p>');
    return res.end();
  }
  if (req.method !== 'POST' || !req.url.startsWith('/api/webinars/plg-webinar/sign-ups/')) return next();
  const { fields, trapped } = readForm(req.body.toString());
  const parsed = parseSignUp(fields);
  if (!parsed.signUp) return res.writeHead(422).end(JSON.stringify(parsed.complaints));
  try {
    await services.signUp({ webinar: 'plg-webinar', form: parsed.signUp, quarantined: trapped });
    res.writeHead(303, { location: '/nl/webinar/bedankt/' }).end();
  } catch {
    res.writeHead(503, { 'retry-after': '60' }).end();
  }
}
`;

const hastyHandler = handler.replace(
  'await services.signUp',
  "res.writeHead(303, { location: '/nl/' }).end(); await new Promise((stored) => setTimeout(stored, 20)); return await services.signUp",
);

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
