import { beforeEach, describe, expect, it } from 'vitest';
import type { OfflineManifest, PackedFile } from '../../../src/offline/model.ts';
import { planFor } from '../../../src/offline/plan.ts';
import { giveUp, readStandings, type TakeWorld, take } from '../../../src/offline/take.ts';
import { createFakeCaches, type FakeCaches } from '../../support/fake-caches.ts';

const origin = 'https://leerkring.example';
const page = (path: string): PackedFile => ({
  path,
  type: 'text/html; charset=utf-8',
  text: `<p>${path}`,
  script: ['sha256-a'],
  style: ['sha256-b'],
});
const paths = ['/nl/m/1/', '/nl/m/2/', '/nl/m/3/'];
const piece: PackedFile = { path: '/pieces/m.nl.json', type: 'application/json', text: '{"id":"m"}' };
const packed = [piece, ...paths.map(page)].map((file) => `${JSON.stringify(file)}\n`).join('');
const manifest: OfflineManifest = {
  items: {
    ...Object.fromEntries(paths.map((path) => [path, { hash: `hash-${path}`, bytes: 10 }])),
    [piece.path]: { hash: 'hash-piece', bytes: 4 },
    '/_astro/x.js': { hash: '', bytes: 5, alone: true },
  },
  groups: [
    { id: 'm', pages: paths, files: [piece.path, '/_astro/x.js'] },
    { id: 'n', pages: paths.slice(2), files: [] },
  ],
  packs: [{ address: '/packs/m.txt', groups: ['m', 'n'], bytes: 12, length: packed.length }],
};
const everything = planFor(manifest, { groups: ['m'] }, () => 'missing');
const digest = async () => 'other';
let caches: FakeCaches;
let cache: Cache;

beforeEach(async () => {
  caches = createFakeCaches(origin);
  cache = await caches.open('taken');
});

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
const serve: Record<string, () => Response> = {
  '/packs/m.txt': () => new Response(packed, { headers: { 'content-security-policy': policy } }),
  '/_astro/x.js': () => new Response('x', { headers: { 'content-type': 'text/javascript' } }),
};
const world = (answers = serve): TakeWorld => ({
  cache,
  fetch: async (address) => answers[address]?.() ?? new Response(null, { status: 404 }),
  elsewhere: async () => undefined,
});

describe('taking along', () => {
  it('keeps every page and script, and tells how far it is', async () => {
    const shares: number[] = [];
    expect(await take(everything, manifest, world(), (share) => shares.push(share))).toBe('all');
    expect(caches.paths('taken')).toEqual([piece.path, ...paths, '/_astro/x.js']);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set((await readStandings(manifest, cache, digest)).values())).toEqual(new Set(['current']));
  });

  it('keeps data as data, readable where a tool asks for it', async () => {
    await take(everything, manifest, world());
    const kept = await cache.match(piece.path);
    expect(kept?.headers.get('content-type')).toBe('application/json');
    expect(kept?.headers.get('content-security-policy')).toBe(policy);
    expect(await kept?.json()).toEqual({ id: 'm' });
  });

  it('gives each page the policy of the server with the hashes of that page', async () => {
    await take(everything, manifest, world());
    const kept = await cache.match('/nl/m/1/');
    expect(kept?.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a'; style-src 'self' 'sha256-b'",
    );
    expect(kept?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('keeps what came before the connection broke off, and the next try fetches the rest', async () => {
    const half = () => new Response(packed.slice(0, packed.indexOf(paths[1] ?? '')));
    expect(await take(everything, manifest, world({ ...serve, '/packs/m.txt': half }))).toBe('interrupted');
    expect(caches.paths('taken')).toEqual([piece.path, '/nl/m/1/']);
    const standings = await readStandings(manifest, cache, digest);
    const rest = planFor(manifest, { groups: ['m'] }, (address) => standings.get(address) ?? 'missing');
    expect(rest.packed).toEqual(['/nl/m/2/', '/nl/m/3/']);
    expect(await take(rest, manifest, world())).toBe('all');
  });

  it('says that the site was renewed when the list is older than the site', async () => {
    expect(await take(everything, manifest, world({}))).toBe('renewed');
  });

  it('says that the phone is full', async () => {
    caches.isFull = true;
    expect(await take(everything, manifest, world())).toBe('full');
  });

  it('does not pass a refusal off as content', async () => {
    const refused = () => new Response('busy', { status: 503 });
    expect(await take(everything, manifest, world({ ...serve, '/packs/m.txt': refused }))).toBe(
      'interrupted',
    );
    expect(caches.paths('taken')).toEqual([]);
  });
});

describe('what is there', () => {
  it('is old when its content differs, and current when it does not, however it came', async () => {
    await cache.put('/nl/m/1/', new Response('changed'));
    const old = await readStandings(manifest, cache, digest);
    expect(old.get('/nl/m/1/')).toBe('old');
    const same = await readStandings(manifest, cache, async () => 'hash-/nl/m/1/');
    expect(same.get('/nl/m/1/')).toBe('current');
    expect(same.get('/nl/m/2/')).toBe('missing');
  });

  it('goes when it is removed, except what another part needs', async () => {
    await take(everything, manifest, world());
    await giveUp(manifest, ['m'], ['n'], cache);
    expect(caches.paths('taken')).toEqual(['/nl/m/3/', '/_astro/x.js']);
  });
});
