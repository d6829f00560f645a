import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadPieces } from '../../../src/catalogue/load-catalogue.client.ts';
import { catalogueFile } from '../../support/a-catalogue.ts';

const piece = { id: 'first', cards: [], questions: [], order: [], notes: [] };
const site = (files: Readonly<Record<string, unknown>>) =>
  (async (path: string) =>
    path in files ? Response.json(files[path]) : new Response('gone', { status: 404 })) as typeof fetch;
const noNetwork = (async () => {
  throw new TypeError('Failed to fetch');
}) as typeof fetch;

describe('the catalogue over the network', () => {
  it('comes in the language that is asked for', async () => {
    const ask = site({ '/catalogue.nl.json': catalogueFile });
    expect((await loadCatalogue('nl', ask))?.lessons).toHaveLength(2);
    expect(await loadCatalogue('en', ask)).toBeUndefined();
  });

  it('is undefined without a network, and when something else came', async () => {
    expect(await loadCatalogue('nl', noNetwork)).toBeUndefined();
    expect(await loadCatalogue('nl', site({ '/catalogue.nl.json': ['x'] }))).toBeUndefined();
  });
});

describe('the pieces of lessons', () => {
  it('come together, by lesson', async () => {
    const ask = site({
      '/pieces/first.nl.json': piece,
      '/pieces/second.nl.json': { ...piece, id: 'second' },
    });
    expect([...((await loadPieces(['first', 'second'], 'nl', ask)) ?? [])].map(([id]) => id)).toEqual([
      'first',
      'second',
    ]);
  });

  it('are undefined when one of them does not come: a workshop is whole or says that it is not', async () => {
    expect(
      await loadPieces(['first', 'gone'], 'nl', site({ '/pieces/first.nl.json': piece })),
    ).toBeUndefined();
    expect(await loadPieces(['first'], 'nl', noNetwork)).toBeUndefined();
    expect(await loadPieces([], 'nl', noNetwork)).toEqual(new Map());
  });
});
