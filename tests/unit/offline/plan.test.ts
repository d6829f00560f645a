import { describe, expect, it } from 'vitest';
import type { OfflineManifest } from '../../../src/offline/model.ts';
import { heldBy, planFor, type Standing, standingOf } from '../../../src/offline/plan.ts';

const pages = ['/a/1/', '/a/2/', '/a/3/', '/b/1/', '/b/2/'];
const manifest: OfflineManifest = {
  items: Object.fromEntries([
    ...pages.map((path) => [path, { hash: path, bytes: 10 }]),
    ['/_astro/quiz.js', { hash: '', bytes: 5 }],
    ['/pieces/b.json', { hash: 'b', bytes: 3 }],
    ['/b/camera/', { hash: 'camera', bytes: 7, alone: true }],
  ]),
  groups: [
    { id: 'a', pages: pages.slice(0, 3), files: ['/_astro/quiz.js'] },
    { id: 'b', pages: [...pages.slice(3), '/b/camera/'], files: ['/_astro/quiz.js', '/pieces/b.json'] },
  ],
  packs: [
    { address: '/packs/a', groups: ['a'], bytes: 16, length: 60 },
    { address: '/packs/all', groups: ['a', 'b'], bytes: 27, length: 100 },
    { address: '/packs/b', groups: ['b'], bytes: 13, length: 40 },
  ],
};
const there =
  (found: Record<string, Standing> = {}) =>
  (address: string) =>
    found[address] ?? 'missing';
const addresses = (plan: ReturnType<typeof planFor>) => plan.packs.map(({ address }) => address);

describe('a pack', () => {
  it('holds what only its groups have, files first, and not what comes alone', () => {
    expect(heldBy({ groups: ['b'] }, manifest)).toEqual(['/pieces/b.json', '/b/1/', '/b/2/']);
    expect(heldBy({ groups: ['a', 'b'] }, manifest)).toEqual([
      '/_astro/quiz.js',
      ...pages.slice(0, 3),
      '/pieces/b.json',
      ...pages.slice(3),
    ]);
  });
});

describe('what is fetched', () => {
  it('is one pack for everything, scripts and data too, and alone what cannot be packed', () => {
    const plan = planFor(manifest, { groups: ['a', 'b'] }, there());
    expect(addresses(plan)).toEqual(['/packs/all']);
    expect(plan.singles).toEqual(['/b/camera/']);
    expect(plan.bytes).toBe(34);
  });

  it('is the pack of a module for that module, and beside it the scripts that all modules share', () => {
    const plan = planFor(manifest, { groups: ['a'] }, there());
    expect(addresses(plan)).toEqual(['/packs/a']);
    expect(plan.packed).toEqual(pages.slice(0, 3));
    expect(plan.singles).toEqual(['/_astro/quiz.js']);
  });

  it('is single pages when few are missing', () => {
    const plan = planFor(manifest, { groups: ['a'] }, there({ '/a/1/': 'current', '/a/2/': 'current' }));
    expect(plan).toMatchObject({ packs: [], singles: ['/_astro/quiz.js', '/a/3/'], bytes: 15 });
  });

  it('is the smaller pack when the large one would bring much that is there', () => {
    const some = there({ '/a/1/': 'current', '/a/2/': 'current', '/a/3/': 'current' });
    expect(addresses(planFor(manifest, { groups: ['a', 'b'] }, some))).toEqual(['/packs/b']);
  });

  it('is one lesson with the scripts it lacks, when only that is asked for', () => {
    const plan = planFor(
      manifest,
      { pages: ['/a/2/'] },
      there({ '/a/2/': 'old', '/_astro/quiz.js': 'current' }),
    );
    expect(plan).toMatchObject({ packs: [], singles: ['/a/2/'], bytes: 10 });
  });

  it('is nothing when all is there', () => {
    expect(planFor(manifest, { groups: ['a', 'b'] }, () => 'current').bytes).toBe(0);
  });
});

describe('a module on the phone', () => {
  const [module] = manifest.groups;
  if (!module) throw new Error('no module');
  it.each([
    ['none', {}],
    ['part', { '/a/1/': 'current' }],
    ['part', { '/a/1/': 'current', '/a/2/': 'current', '/a/3/': 'current' }],
    ['old', { '/a/1/': 'old', '/a/2/': 'current', '/a/3/': 'current', '/_astro/quiz.js': 'current' }],
    ['all', { '/a/1/': 'current', '/a/2/': 'current', '/a/3/': 'current', '/_astro/quiz.js': 'current' }],
  ] as const)('is there as %s', (standing, found) => {
    expect(standingOf(module, there(found))).toBe(standing);
  });
});
