import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hashesOf } from '../../src/build/csp-hashes.ts';
import { pathFor } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/language.ts';
import { brotliBytes, bytesOf, isOnDemand, isServed, moduleGraph } from '../support/built-site.ts';
import { mailsIn, ownPagePathIn } from '../support/mail-folder.ts';
import {
  askedElsewhere,
  htmlComplaints,
  inlineOffenders,
  ownLinks,
  twinsOf,
} from '../support/page-checks.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { temporaryFolderFor } from '../support/temporary-folder.ts';
import { webinarStates, writeWebinarStates } from '../support/webinar-states.ts';

/* What the other tests of this folder ask of built pages, asked of the pages that are made on demand. */
const data = temporaryFolderFor(afterAll);
const content = temporaryFolderFor(afterAll);
const figures: string[] = [];
let server: ServerProcess;
let site: string;
let ownPages: Readonly<Record<string, string | undefined>>;

const names = [
  ...languages.flatMap((of) => [
    pathFor(of, 'webinar'),
    pathFor(of, 'webinars'),
    pathFor(of, 'webinarCancel'),
    pathFor(of, 'ownPlace', { token: 'nobody' }),
    ...webinarStates(new Date()).map(({ id }) => pathFor(of, 'webinarOne', { webinar: id })),
  ]),
  'own page: registered',
  'own page: waiting',
] as const;
/** How many bytes of brotli a page and its scripts may weigh. */
const caps = { html: 14_000, scripts: 4_500 } as const;

beforeAll(async () => {
  writeWebinarStates(content, new Date());
  server = await startServer({
    DATA_DIR: data,
    CONTENT_DIR: content,
    RESPONSIBLE: 'Thabo School, Welkom',
    JOIN_URLS: 'live-webinar=https://meet.example.org/secret',
  });
  site = `http://localhost:${server.port}`;
  for (const email of ['first@example.org', 'second@example.org']) await signUp('full-webinar', email);
  await signUp('crowded-webinar', 'first@example.org');
  const pathTo = (email: string, webinar: string) =>
    mailsIn(data, email)
      .filter((mail) => mail.includes(webinar))
      .map(ownPagePathIn)[0];
  await vi.waitUntil(() => pathTo('second@example.org', 'full-webinar'), { timeout: 10_000 });
  ownPages = {
    'own page: registered': pathTo('first@example.org', 'full-webinar'),
    'own page: waiting': pathTo('second@example.org', 'full-webinar'),
  };
});
afterAll(async () => {
  await server.end('SIGTERM');
  process.stdout.write(`\nBytes of a page made on demand (brotli)\n${figures.join('\n')}\n`);
});

async function signUp(webinar: string, email: string): Promise<void> {
  await fetch(`${site}/api/webinars/${webinar}/sign-ups/`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site },
    body: new URLSearchParams({ name: 'Naledi', email, role: 'teacher', language: 'nl' }),
  });
}

async function load(name: string) {
  const path = ownPages[name] ?? name;
  const response = await fetch(site + path, { headers: { 'accept-encoding': 'br' } });
  const html = await response.text();
  return { path, response, html, document: parse(html) };
}

describe('a page that is made on demand', () => {
  it.each(names)('is there, or says in words that it is not: %s', async (name) => {
    const { response, document } = await load(name);
    expect(response.status).toBe(name.includes('nobody') ? 404 : 200);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(names)('is valid HTML: %s', async (name) => {
    expect(await htmlComplaints((await load(name)).html)).toEqual([]);
  });

  it.each(names)('links only to what is there: %s', async (name) => {
    const { document, path } = await load(name);
    const dead = ownLinks(document, path).filter(({ path: target, anchor }) => {
      if (target === path && anchor) return !document.querySelector(`[id="${anchor}"]`);
      return !isServed(target) && !isOnDemand(target) && !target.startsWith('/opnames/');
    });
    expect(dead).toEqual([]);
  });

  it.each(names)('lets its own scripts and styles run, and no others: %s', async (name) => {
    const { document, html, response } = await load(name);
    const policy = response.headers.get('content-security-policy') ?? '';
    const { script, style } = hashesOf(html);
    expect([...script, ...style].filter((hash) => !policy.includes(`'${hash}'`))).toEqual([]);
    expect(inlineOffenders(document)).toEqual([]);
    expect(askedElsewhere(document)).toEqual([]);
  });

  it.each(names)('weighs little: %s', async (name) => {
    const { html, document, response } = await load(name);
    const scripts = document
      .querySelectorAll('script[src]')
      .flatMap((script) => [...moduleGraph(script.getAttribute('src') ?? '')]);
    const weight = { html: brotliBytes(html), scripts: bytesOf(new Set(scripts)) };
    figures.push(`${name}: html ${weight.html}, scripts ${weight.scripts}`);
    expect(weight.html).toBeLessThanOrEqual(caps.html);
    expect(weight.scripts).toBeLessThanOrEqual(caps.scripts);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(caps.html);
  });

  it.each(names.filter((name) => name.startsWith('/') && !name.includes('nobody')))(
    'names its twin, and itself as the one to link to: %s',
    async (name) => {
      const { document, path } = await load(name);
      const twins = twinsOf(document);
      expect(twins).toContain(path);
      const twin = twins.find((one) => one !== path && one !== '/') ?? '';
      expect(twinsOf((await load(twin)).document)).toContain(path);
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(new URL(canonical).pathname).toBe(path);
    },
  );
});

describe('the own page', () => {
  it('writes its secret nowhere but in its forms and the link to its twin', async () => {
    const { path, response, document } = await load('own page: registered');
    const secret = path.split('/').at(-2) ?? '';
    const head = document.querySelector('head')?.toString() ?? '';
    expect(head).not.toContain(secret);
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(document.querySelector('link[rel=canonical]')).toBeNull();
    expect(document.querySelector('[data-pagefind-body]')).toBeNull();
    expect(response.headers.get('referrer-policy')).toBe('strict-origin');
    const places = document
      .querySelectorAll('body *')
      .filter((element) => Object.values(element.attributes).some((value) => value.includes(secret)))
      .map(
        (element) => element.getAttribute('name') ?? (element.hasAttribute('data-language-switch') && 'twin'),
      );
    expect(new Set(places)).toEqual(new Set(['token', 'twin']));
    expect(document.querySelector('main')?.structuredText).not.toContain(secret);
  });

  it('changes nothing when it is opened, however often and by whatever program', async () => {
    const { path } = await load('own page: registered');
    for (const method of ['GET', 'HEAD', 'GET'] as const) {
      expect((await fetch(site + path, { method })).status).toBe(200);
    }
    const { document } = await load('own page: waiting');
    expect(document.querySelector('.standing')?.textContent).toContain('nummer 1 op de wachtlijst');
  });
});

describe('what a page says of its webinar', () => {
  const main = async (id: string) => {
    const { document } = await load(pathFor('nl', 'webinarOne', { webinar: `${id}-webinar` }));
    return document.querySelector('main');
  };

  it.each([
    ['dateless', 'Er is nog geen datum.', 'Zet me op de lijst'],
    ['open', 'Je kunt je aanmelden.', 'Meld me aan'],
    ['full', 'Alle plaatsen zijn bezet.', 'Zet me op de wachtlijst'],
    ['live', 'Het is nu bezig.', 'Stuur me de link'],
    ['crowded', 'Het is nu bezig, en volzet.', undefined],
    ['past', 'Dit webinar is voorbij.', undefined],
    ['quiet', 'Er is nog geen opname.', undefined],
    ['cancelled', 'De spreker is ziek.', undefined],
  ])('%s: "%s", and the button "%s"', async (id, words, button) => {
    const page = await main(id);
    expect(page?.querySelector('.standing')?.textContent).toContain(words);
    expect(page?.querySelector('form button[type=submit]')?.textContent.trim()).toBe(button);
  });

  it('names what is left afterwards with its size, the lightest first', async () => {
    const links = (await main('past'))?.querySelectorAll('.downloads a') ?? [];
    expect(links.map((link) => link.textContent.trim())).toEqual([
      'Alleen geluid (18 MB), in het Engels',
      'Wat er gezegd is, als tekst (0,2 MB)',
      'Beeld en geluid (240 MB)',
    ]);
  });

  it('never holds the link to take part: that goes by mail, at once', async () => {
    await signUp('live-webinar', 'late@example.org');
    await vi.waitUntil(() => mailsIn(data, 'late@example.org').length > 0, { timeout: 10_000 });
    expect((await main('live'))?.innerHTML).not.toContain('meet.example.org');
  });

  it('says before anything is asked who is responsible, what for, how long, and which rights there are', async () => {
    const page = await main('open');
    const html = page?.innerHTML ?? '';
    const notice = page?.querySelector('.notice')?.textContent ?? '';
    expect(html.indexOf('class="notice"')).toBeLessThan(html.indexOf('<form'));
    for (const words of [
      'Thabo School, Welkom is verantwoordelijk',
      'om je over dit webinar te schrijven',
      'Je kiest zelf',
      '30 dagen na het webinar',
      'Je toestemming (POPIA artikel 11, AVG artikel 6)',
      'de dienst die onze mails verstuurt',
      'tussen Zuid-Afrika en Europa',
      'inzien, verbeteren, meenemen, laten wissen',
      'Information Regulator',
      'Gegevensbeschermingsautoriteit',
    ]) {
      expect(notice.replace(/\s+/g, ' ')).toContain(words);
    }
    expect(page?.querySelector('[name=news]')?.hasAttribute('checked')).toBe(false);
  });
});
