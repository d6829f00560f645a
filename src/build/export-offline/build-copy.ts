import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { pathFor } from '../../i18n/addresses.ts';
import { type Language, languages } from '../../i18n/language.ts';
import { strings } from '../../i18n/strings.ts';
import { buildAboutCopy } from './about-copy.ts';
import type { BeginFacts } from './begin.client.ts';
import { bundleOwn, bundleScripts } from './bundle-scripts.ts';
import { leftOutOf, sendersOf, standInsOf } from './left-out.ts';
import { type CopyFacts, placeOf } from './place-of.ts';
import { type ModuleScript, rewritePage } from './rewrite-page.ts';

/**
 * All files of the copy of a built site in one language, by their place in it. Opens by `index.html` from a disk,
 * without a server. The same build gives the same files. Rejects with a sentence when there is no build, or when a
 * page asks for what is not there.
 */
export async function buildCopy({ client, language, site }: CopyOptions): Promise<Map<string, Buffer>> {
  if (!existsSync(join(client, language, 'index.html')))
    throw new Error(`There is no built site in ${client}: run \`npm run build\` first.`);
  const text = strings[language].offlineCopy;
  const about = `${text.slug}/index.html`;
  const copy: CopyFacts = {
    language,
    site,
    leftOut: leftOutOf(language),
    standIns: standInsOf(language, about),
  };
  const read = (path: string) => readFileSync(join(client, path));
  const pages = readPages(client, copy);
  const like = pages.get(placeFile(pathFor(language, 'about'), copy));
  if (like === undefined) throw new Error('The built site has no page about Leerkring: build it again.');
  pages.set(about, buildAboutCopy(like, text, site));

  const files = new Map<string, Buffer>();
  const bundles = new Map<string, readonly ModuleScript[]>();
  const data = dataFiles(client, language);
  const shortLinks = readShortLinks(client, language);
  const senders = new Set(sendersOf(language).map((path) => placeFile(path, copy)));
  for (const [file, html] of pages) {
    const written = rewritePage(html, {
      copy,
      file,
      has: (other) => pages.has(other),
      shortLinks,
      asset(path) {
        const place = `files${path.replace('/_astro/', '/')}`;
        files.set(place, read(path));
        return place;
      },
      bundle(scripts) {
        const place = nameOf(scripts, bundles);
        bundles.set(place, scripts);
        return place;
      },
      begin: 'files/begin.js',
      about,
      sends: senders.has(file),
      text,
      takeAlong: strings[language].offline,
    });
    files.set(file, Buffer.from(written));
  }
  for (const [place, scripts] of bundles) {
    files.set(place, Buffer.from(await bundleScripts(scripts, client, site)));
  }
  for (const [path, place] of Object.entries(data)) {
    files.set(
      place,
      Buffer.from(`leerkringCopy.file(${JSON.stringify(path)},${read(path).toString().trim()});`),
    );
  }
  const { onSite, notHere } = text;
  const facts: BeginFacts = { ...copy, files: data, about, onSite, notHere };
  files.set('files/begin.js', Buffer.from(await bundleOwn('begin', facts)));
  files.set('files/keep.js', Buffer.from(await bundleOwn('keep', {})));
  files.set('files/keep.html', Buffer.from(keeperPage(language, text.title)));
  files.set(text.readMeName, Buffer.from(text.readMe));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The pages of the copy as they were built, by their place in it. */
function readPages(client: string, copy: CopyFacts): Map<string, string> {
  const pages = new Map<string, string>();
  for (const path of globSync('**/*.html', { cwd: join(client, copy.language) }).sort()) {
    const address = `/${copy.language}/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const place = placeOf(address, copy);
    if (place.kind === 'here' && !(address in copy.standIns))
      pages.set(place.file, readFileSync(join(client, copy.language, path), 'utf8'));
  }
  return pages;
}

function placeFile(path: string, copy: CopyFacts): string {
  const place = placeOf(path, copy);
  if (place.kind !== 'here') throw new Error(`${path} is no page of a copy: see left-out.ts.`);
  return place.file;
}

/** The files that pages fetch, those of the other language left out: from their path to their place in the copy. */
function dataFiles(client: string, language: Language): Record<string, string> {
  const others = languages.filter((one) => one !== language);
  const names = globSync('**/*.json', { cwd: client })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/^(?:pagefind|packs|_astro)\//.test(name))
    .filter((name) => !name.split(/[./]/).some((part) => others.some((other) => other === part)));
  return Object.fromEntries(names.sort().map((name) => [`/${name}`, `files/${name}.js`]));
}

/** From every short link to its page in this language. */
function readShortLinks(client: string, language: Language): Map<string, string> {
  return new Map(
    globSync('*/index.html', { cwd: join(client, 'l') }).flatMap((file) => {
      const page = parse(readFileSync(join(client, 'l', file), 'utf8'));
      const href = page.querySelector(`a[data-language=${language}]`)?.getAttribute('href');
      return href ? [[`/l/${file.replaceAll('\\', '/').replace('index.html', '')}`, href] as const] : [];
    }),
  );
}

/** `files/Lesson-WakeLesson.js`, after the scripts of the page; a number keeps two apart that share the name. */
function nameOf(
  scripts: readonly ModuleScript[],
  taken: ReadonlyMap<string, readonly ModuleScript[]>,
): string {
  const name = scripts
    .map((one) => ('src' in one ? (one.src.split('/').at(-1)?.split('.')[0] ?? 'script') : 'inline'))
    .join('-');
  for (let count = 1; ; count += 1) {
    const place = `files/${name}${count > 1 ? `-${count}` : ''}.js`;
    const found = taken.get(place);
    if (!found || JSON.stringify(found) === JSON.stringify(scripts)) return place;
  }
}

function keeperPage(language: Language, title: string): string {
  return `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><script src="keep.js"></script></html>\n`;
}

export interface CopyOptions {
  /** The folder with the files of the built site. */
  readonly client: string;
  readonly language: Language;
  /** The origin of the site, without a slash at the end. */
  readonly site: string | undefined;
}
