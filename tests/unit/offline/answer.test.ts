import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/offline/answer.ts';
import { caches as names } from '../../../src/offline/model.ts';
import { namedAssets } from '../../../src/offline/named-assets.ts';
import { createFakeCaches, type FakeCaches } from '../../support/fake-caches.ts';

const origin = 'https://leerkring.example';
let caches: FakeCaches;
let tabs: number;
let patienceEnds: () => void;
let late: Promise<unknown>[];

beforeEach(() => {
  caches = createFakeCaches(origin);
  tabs = 1;
  late = [];
});

function answers(mostOpened = 3) {
  return createAnswers({
    caches,
    origin,
    patience: 3_000,
    mostOpened,
    home: '/nl/',
    wait: () =>
      new Promise((resolve) => {
        patienceEnds = resolve;
      }),
    openTabs: async () => tabs,
    fromBrowser: async () => Promise.reject(new Error('not there')),
    notHere: async (path) => new Response(`not here: ${path}`, { status: 503 }),
  });
}

const html = (text: string, etag = text, cacheControl = 'no-cache') =>
  new Response(text, { headers: { 'content-type': 'text/html', etag, 'cache-control': cacheControl } });
const script = (text: string) => new Response(text, { headers: { 'content-type': 'text/javascript' } });
const down = () => Promise.reject(new TypeError('Failed to fetch'));

async function open(path: string, get: () => Promise<Response>, ours = answers()): Promise<string> {
  const request = new Request(new URL(path, origin));
  const way = path.startsWith('/_astro/') ? 'asset' : path.includes('.json') ? 'file' : 'page';
  const response = await ours.answer(request, way, {
    get,
    outlive: (work) => late.push(work.catch(() => {})),
  });
  const text = response.status === 302 ? `to ${response.headers.get('location')}` : await response.text();
  return text;
}
const settled = () => Promise.all(late);

describe('a page', () => {
  it('comes from the network, and from its copy when there is none', async () => {
    expect(await open('/nl/a/', async () => html('one'))).toBe('one');
    await settled();
    expect(await open('/nl/a/?from=x', down)).toBe('one');
  });

  it('comes new as soon as the network has it', async () => {
    await open('/nl/a/', async () => html('one'));
    await settled();
    expect(await open('/nl/a/', async () => html('two'))).toBe('two');
  });

  it('comes from its copy when patience ends, and the late answer is kept for the next time', async () => {
    await open('/nl/a/', async () => html('one'));
    await settled();
    let arrive: (response: Response) => void = () => {};
    const slow = new Promise<Response>((resolve) => {
      arrive = resolve;
    });
    const shown = open('/nl/a/', () => slow);
    await expect.poll(() => patienceEnds).toBeDefined();
    patienceEnds();
    expect(await shown).toBe('one');
    arrive(html('two'));
    await settled();
    expect(await open('/nl/a/', down)).toBe('two');
  });

  it('that is about one person is not kept', async () => {
    await open('/nl/webinar/', async () => html('you', 'you', 'no-store'));
    await settled();
    expect(await open('/nl/webinar/', down)).toBe('not here: /nl/webinar/');
  });

  it('shows its copy when the server breaks down, and what the server says when there is no copy', async () => {
    const broken = async () => new Response('broken', { status: 500 });
    expect(await open('/nl/a/', broken)).toBe('broken');
    await open('/nl/a/', async () => html('one'));
    await settled();
    expect(await open('/nl/a/', broken)).toBe('one');
  });

  it('is found without its slash, and the site without a language, as the server does it', async () => {
    await open('/nl/', async () => html('home'));
    await settled();
    expect(await open('/nl', down)).toBe(`to ${origin}/nl/`);
    expect(await open('/', down)).toBe(`to ${origin}/nl/`);
  });

  it('that was taken along is shown from there, whole, and not kept twice', async () => {
    const taken = await caches.open(names.taken.nl);
    await taken.put('/nl/a/', html('taken'));
    expect(await open('/nl/a/', async () => html('newer'))).toBe('newer');
    await settled();
    expect(await open('/nl/a/', down)).toBe('taken');
    expect(caches.paths(names.opened)).toEqual([]);
  });
});

describe('room', () => {
  it('is made by what was opened longest ago', async () => {
    for (const page of ['a', 'b', 'c', 'a', 'd']) {
      await open(`/nl/${page}/`, async () => html(page));
      await settled();
    }
    expect(caches.paths(names.opened)).toEqual(['/nl/c/', '/nl/a/', '/nl/d/']);
  });

  it('that is not there takes no answer away, and never what was taken along', async () => {
    const taken = await caches.open(names.taken.nl);
    await taken.put('/nl/t/', html('taken'));
    caches.isFull = true;
    expect(await open('/nl/a/', async () => html('one'))).toBe('one');
    await settled();
    expect(await open('/nl/t/', down)).toBe('taken');
  });

  it('that the browser took back is no harm', async () => {
    await open('/nl/a/', async () => html('one'));
    await settled();
    caches.clear();
    expect(await open('/nl/a/', async () => html('one'))).toBe('one');
    await settled();
    expect(await open('/nl/a/', down)).toBe('one');
  });
});

describe('scripts', () => {
  const page = (name: string) => `<script src="/_astro/${name}.js"></script>`;

  it('are asked for once, because their name is their content', async () => {
    await open('/_astro/x.1.js', async () => script('one'));
    await settled();
    expect(await open('/_astro/x.1.js', down)).toBe('one');
  });

  it('of the page of before go when no tab needs them', async () => {
    await open('/nl/a/', async () => html(page('old')));
    await open('/_astro/old.js', async () => script('import "./deep.js"'));
    await open('/_astro/deep.js', async () => script(''));
    await settled();
    await open('/nl/a/', async () => html(page('new')));
    await settled();
    expect(caches.paths(names.files)).toEqual([]);
  });

  it('of the page of before stay while another tab may show it', async () => {
    await open('/nl/a/', async () => html(page('old')));
    await open('/_astro/old.js', async () => script(''));
    await settled();
    tabs = 2;
    await open('/nl/a/', async () => html(page('new')));
    await settled();
    expect(caches.paths(names.files)).toEqual(['/_astro/old.js']);
  });

  it('that a kept page or its scripts name stay, also those that load later', async () => {
    await open('/nl/b/', async () => html(page('deep-user')));
    await open('/_astro/deep-user.js', async () => script('import(`./later.js`)'));
    await open('/_astro/later.js', async () => script(''));
    await settled();
    await answers().sweep();
    expect(caches.paths(names.files)).toEqual(['/_astro/deep-user.js', '/_astro/later.js']);
  });

  it('are found in every way a build names them', () => {
    expect(
      namedAssets(
        '<script src="/_astro/A.x-1.js"> import{a}from"./B.y_2.js"; import(`./C.js`); ["_astro/D.js"] "./text"',
      ),
    ).toEqual(['/_astro/A.x-1.js', '/_astro/B.y_2.js', '/_astro/C.js', '/_astro/D.js']);
  });
});

describe('data', () => {
  it('with the content in its address is near enough in an older version, without a network', async () => {
    await open('/search-index.nl.json?v=1', async () => Response.json({ v: 1 }));
    await settled();
    expect(await open('/search-index.nl.json?v=2', down)).toBe('{"v":1}');
    await expect(open('/other.json', down)).rejects.toThrow('Failed to fetch');
  });
});
