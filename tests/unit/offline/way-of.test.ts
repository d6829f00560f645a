import { describe, expect, it } from 'vitest';
import { mayKeep, wayOf } from '../../../src/offline/way-of.ts';

const origin = 'https://leerkring.example';
const settings = { origin, never: ['/api/', '/beheer', '/pagefind/', '/nl/webinar/mijn-plaats/'] };
const ask = (path: string, init: RequestInit & { navigate?: boolean } = {}) => {
  const request = new Request(new URL(path, origin), init);
  const { url, method, cache, headers } = request;
  return wayOf({ url, method, cache, headers, mode: init.navigate ? 'navigate' : 'cors' }, settings);
};

describe('the worker', () => {
  it('answers pages, scripts of the build, data and pictures', () => {
    expect(ask('/nl/cursus/', { navigate: true })).toBe('page');
    expect(ask('/_astro/quiz.AbC.js')).toBe('asset');
    expect(ask('/search-index.nl.json?v=1')).toBe('file');
    expect(ask('/favicon.svg')).toBe('file');
  });

  it.each([
    ['what is sent', '/nl/webinar/', { method: 'POST', navigate: true }],
    ['the interface of the server', '/api/webinars/one/sign-ups', {}],
    ['organisers', '/beheer/', { navigate: true }],
    ['someone’s own place', '/nl/webinar/mijn-plaats/secret/', { navigate: true }],
    ['the full text search', '/pagefind/pagefind.js', {}],
    ['other hosts', 'https://elsewhere.example/x.json', {}],
    ['a part of a file', '/film.json', { headers: { range: 'bytes=0-1' } }],
    ['what the page that takes along asks past every copy', '/_astro/quiz.AbC.js', { cache: 'no-cache' }],
  ] as const)('leaves to the browser: %s', (_, path, init) => {
    expect(ask(path, init)).toBe('leave');
  });
});

describe('an answer', () => {
  const html = (headers: Record<string, string> = {}, status = 200) =>
    new Response('<p>', { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

  it('may be kept when it is whole and public', () => {
    expect(mayKeep(html({ 'cache-control': 'no-cache' }), true)).toBe(true);
  });

  it.each([
    ['personal', html({ 'cache-control': 'no-store' })],
    ['private', html({ 'cache-control': 'private, max-age=9' })],
    ['a page not found', html({}, 404)],
    ['a server that broke down', html({}, 503)],
    ['not a page', new Response('{}', { headers: { 'content-type': 'application/json' } })],
  ])('is not kept when it is %s', (_, response) => {
    expect(mayKeep(response, true)).toBe(false);
  });

  it('that is a page does not pass for a script, as captive networks would have it', () => {
    expect(mayKeep(html(), false)).toBe(false);
  });
});
