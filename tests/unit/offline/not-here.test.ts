import { expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { caches as names } from '../../../src/offline/model.ts';
import { buildNotHere } from '../../../src/offline/not-here.ts';
import { createFakeCaches } from '../../support/fake-caches.ts';

const words = { nl: strings.nl.offline.notHere, en: strings.en.offline.notHere };

it('a page that is not on the phone says so in its language and lists what is there', async () => {
  const caches = createFakeCaches('https://leerkring.example');
  const page = (title: string) => new Response(`<title>${title} · Leerkring</title>`);
  await (await caches.open(names.taken.en)).put('/en/a/', page('Trust'));
  await (await caches.open(names.opened)).put('/en/b/', page('Search'));
  await (await caches.open(names.opened)).put('/nl/b/', page('Zoeken'));
  const response = await buildNotHere('/en/c/', { caches, words, policy: "default-src 'none'" });
  expect(response.status).toBe(503);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const html = await response.text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(`<li><a href="/en/a/">Trust</a><li><a href="/en/b/">Search</a></ul>`);
  expect(html).not.toContain('Zoeken');
});

it('says that nothing is there when that is so', async () => {
  const caches = createFakeCaches('https://leerkring.example');
  const response = await buildNotHere('/nl/c/', { caches, words, policy: '' });
  expect(await response.text()).toContain(words.nl.nothing);
});
