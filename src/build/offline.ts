import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addresses, type Page, pathFor } from '../i18n/addresses.ts';
import { type Language, languages } from '../i18n/language.ts';
import {
  type Group,
  type Item,
  type OfflineManifest,
  type Pack,
  type PackedFile,
  toolsGroup,
} from '../offline/model.ts';
import { reachableAssets } from '../offline/named-assets.ts';
import { heldBy, planFor } from '../offline/plan.ts';
import { hashesOf } from './csp-hashes.ts';
import { packsToMake } from './packs-to-make.ts';
import { fillFigures, fillSizes, sentBytes } from './page-sizes.ts';
import { precompress } from './precompress.ts';
import { writeWorkers } from './write-workers.ts';

/**
 * Makes what is needed without a network, from the finished pages: the worker and the one that stands in for it,
 * the sizes in lists, the packs, and what the page that takes along has to know. Everything that was built comes
 * along by itself, except what is made for one person or only works with a server.
 */
export async function writeOffline(client: string): Promise<void> {
  await writeWorkers(client);
  /* First of all: sizes are what is sent, and that is the compressed file. */
  await precompress(client);
  fillSizes(client);
  await precompress(client);
  for (const language of languages) await writeManifest(client, language);
}

async function writeManifest(client: string, language: Language): Promise<void> {
  const text = (address: string) => {
    const file = join(client, fileOf(address));
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const own = pathFor(language, 'takeAlong');
  const pages = pagesToTake(client, language);
  /* Only searched for names, which are ASCII: as Latin-1 they take half the memory, and 5,000 lessons are many pages. */
  const html = new Map(pages.map((path) => [path, readFileSync(join(client, fileOf(path)), 'latin1')]));
  const groups = await groupsOf(client, language, html);

  const items: Record<string, Item> = {};
  for (const address of new Set(groups.flatMap((group) => [...group.files, ...group.pages]))) {
    const isNamed = address.startsWith('/_astro/') || address.includes('?v=');
    const isAlone = address === own || hasOwnHeaders(address, language) || typeOf(address) === undefined;
    items[address] = {
      hash: isNamed || address === own ? '' : shortHash(text(address) ?? ''),
      bytes: sentBytes(client, fileOf(address)),
      ...(isAlone ? { alone: true } : {}),
    };
  }

  const modules = groups.map(({ id }) => id).filter((id) => id !== toolsGroup);
  rmSync(join(client, 'packs', language), { recursive: true, force: true });
  const held = (ids: readonly string[]) => heldBy({ groups: ids }, { groups, items });
  const bytesOf = (ids: readonly string[]) =>
    held(ids).reduce((sum, path) => sum + statSync(join(client, fileOf(path))).size, 0);
  const packs = packsToMake(modules, bytesOf).map(({ name, groups: ids }) => {
    const lines = held(ids).map((path) => `${JSON.stringify(packedFile(path, text(path) ?? ''))}\n`);
    return { ...writePack(client, `/packs/${language}/${name}`, lines.join('')), groups: ids };
  });
  await precompress(join(client, 'packs', language));

  const hash = shortHash(JSON.stringify(items));
  const page = join(client, own, 'index.html');
  /* The list names the size of the page that holds it: the second time it is right, to a few bytes. */
  for (const round of [1, 2]) {
    items[own] = { hash, bytes: sentBytes(client, fileOf(own)), alone: true };
    const manifest: OfflineManifest = {
      items,
      groups,
      packs: packs.map((pack) => ({ ...pack, bytes: sentBytes(client, pack.address) })),
    };
    fillManifest(page, manifest);
    writeFileSync(page, fillFigures(readFileSync(page, 'utf8'), figuresOf(manifest, modules)));
    if (round === 1) await precompress(dirname(page));
  }
}

/** A group for each module, with its lessons and what the tools show of them, and one for everything else. */
async function groupsOf(
  client: string,
  language: Language,
  html: ReadonlyMap<string, string>,
): Promise<Group[]> {
  const pages = [...html.keys()];
  const data = dataFiles(client, language, [...html.values()]);
  const ofLessons = new Map(
    pages.filter(isOfModule).flatMap((path) => {
      const [, id] = /id="quiz-data"[^>]*>\{"lesson":"([^"]+)"/.exec(html.get(path) ?? '') ?? [];
      return id ? [[`/pieces/${id}.${language}.json`, moduleOf(path)]] : [];
    }),
  );
  const stray = data.find((address) => address.startsWith('/pieces/') && !ofLessons.has(address));
  if (stray) throw new Error(`No page of a lesson belongs to ${stray}, so no module can take it along.`);
  const read = async (address: string) => {
    const file = join(client, fileOf(address));
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const group = async (id: string, own: readonly string[], files: readonly string[]): Promise<Group> => {
    const scripts = await reachableAssets(
      own.map((path) => html.get(path) ?? ''),
      read,
    );
    const there = [...scripts].filter((address) => existsSync(join(client, address))).sort();
    return { id, pages: own, files: [...there, ...files] };
  };
  const modules = Map.groupBy(pages.filter(isOfModule), moduleOf);
  return Promise.all([
    ...[...modules].map(([id, own]) =>
      group(
        id,
        own,
        data.filter((address) => ofLessons.get(address) === id),
      ),
    ),
    group(
      toolsGroup,
      pages.filter((page) => !isOfModule(page)),
      data.filter((address) => !ofLessons.has(address)),
    ),
  ]);
}

/** A file as a line of a pack holds it. */
function packedFile(path: string, text: string): PackedFile {
  const type = typeOf(path);
  if (type === undefined) throw new Error(`${path} is no text that can stand in a pack.`);
  return { path, type, text, ...(type.startsWith('text/html') ? hashesOf(text) : {}) };
}

/** The content type of what may be packed; undefined for what is no text. */
function typeOf(address: string): string | undefined {
  return types[fileOf(address).split('.').at(-1) ?? ''];
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

function figuresOf(manifest: OfflineManifest, modules: readonly string[]) {
  const cost = (groups: readonly string[]) => planFor(manifest, { groups }, () => 'missing').bytes;
  const ofModules = modules.map((id) => cost([id])).sort((a, b) => a - b);
  const lessons = Object.entries(manifest.items)
    .filter(([path]) => isOfModule(path) && path.split('/').length === 6)
    .map(([, { bytes }]) => bytes)
    .sort((a, b) => a - b);
  const between = (sorted: readonly number[]) => [sorted[0] ?? 0, sorted.at(-1) ?? 0] as const;
  return {
    lesson: between(lessons),
    module: between(ofModules),
    lessons: cost(modules),
    whole: cost(manifest.groups.map(({ id }) => id)),
  };
}

/** Built pages of a language, except those that only mean something with a server. */
function pagesToTake(client: string, language: Language): string[] {
  const left = (Object.keys(addresses) as Page[])
    .filter((page) => /^(?:webinar|ownPlace|notFound)/.test(page))
    .map((page) => `/${language}/${addresses[page][language].split('[')[0]}`);
  return globSync(`${language}/**/index.html`, { cwd: client })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => !left.some((start) => path.startsWith(start)))
    .sort();
}

/** JSON that scripts fetch: all of the site, except that of other languages. Under the address that pages use. */
function dataFiles(client: string, language: Language, pages: readonly string[]): string[] {
  const others = languages.filter((of) => of !== language);
  const versioned = new Map(
    pages
      .flatMap((html) => [...html.matchAll(/(\/[\w./-]+\.json)\?v=\w+/g)])
      .map(([whole, file = '']) => [file, whole]),
  );
  return globSync('**/*.json', { cwd: client })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((address) => !/^\/(?:pagefind|packs|_astro)\//.test(address))
    .filter((address) => !others.some((of) => new RegExp(`[./]${of}[./]`).test(address)))
    .map((address) => versioned.get(address) ?? address);
}

/** The server gives these pages headers of their own (src/server/security-headers.ts), so they come by themselves. */
function hasOwnHeaders(path: string, language: Language): boolean {
  return (['search', 'supportProgramme', 'groupResult', 'moveProgress'] as const).some(
    (page) => path === pathFor(language, page),
  );
}

const course = languages.map((of) => `/${of}/${addresses.course[of]}/`);

function isOfModule(path: string): boolean {
  return course.some((start) => path.startsWith(start) && path !== start);
}

function moduleOf(path: string): string {
  return path.split('/')[3] ?? '';
}

function writePack(client: string, start: string, content: string): Omit<Pack, 'groups' | 'bytes'> {
  const address = `${start}.${shortHash(content)}.txt`;
  mkdirSync(dirname(join(client, address)), { recursive: true });
  writeFileSync(join(client, address), content);
  return { address, length: Buffer.byteLength(content) };
}

/** Puts the manifest where the page holds a place for it. Throws when it holds none. */
function fillManifest(file: string, manifest: OfflineManifest): void {
  const html = readFileSync(file, 'utf8');
  const place = /(<script[^>]* id="offline-manifest"[^>]*>)[\s\S]*?(<\/script>)/;
  if (!place.test(html))
    throw new Error(`${file} has no script with the id offline-manifest to put the list in.`);
  const json = JSON.stringify(manifest).replaceAll('<', '\\u003c');
  writeFileSync(
    file,
    html.replace(place, (_, open: string, close: string) => open + json + close),
  );
}

function fileOf(address: string): string {
  const path = address.split('?')[0] ?? '';
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** As the page that takes along counts it. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
