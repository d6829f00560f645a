import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/**
 * Writes `csp.json` into a finished build: for each page, by its path, the hashes of the scripts and
 * styles that stand in it, and under `all` those of the whole site, for pages made on demand. With them
 * the security policy needs no `unsafe-inline`.
 */
export function writeCspHashes(dist: string): void {
  const client = join(dist, 'client');
  const pages = Object.fromEntries(
    globSync('**/*.html', { cwd: client })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [
        `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        hashesOf(readFileSync(join(client, file), 'utf8')),
      ]),
  );
  const onDemand = readOnDemand(dist);
  const every = (kind: keyof Hashes) =>
    [...new Set([...Object.values(pages), onDemand].flatMap((page) => page[kind]))].sort();
  const all = { script: every('script'), style: every('style') };
  writeFileSync(join(dist, 'csp.json'), JSON.stringify({ pages, all }));
}

/** The hashes a browser will ask for: of the exact text, data blocks such as JSON-LD left out. */
export function hashesOf(html: string): Hashes {
  const digest = hashOf(html);
  const hashes = known.get(digest) ?? readHashes(html);
  known.set(digest, hashes);
  return hashes;
}

/* A build asks for each page up to four times: for the packs to take along, and for the policy. */
const known = new Map<string, Hashes>();

function readHashes(html: string): Hashes {
  const document = parse(html, { blockTextElements: { script: true, style: true } });
  const hashes = (selector: string) => [
    ...new Set(
      document
        .querySelectorAll(selector)
        .filter((element) => isExecuted(element.getAttribute('type')))
        .map((element) => hashOf(element.rawText)),
    ),
  ];
  return { script: hashes('script:not([src])'), style: hashes('style') };
}

/** The hash of one text, as a policy names it. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Where the build notes the hashes of pages made on demand, inside `dist`. */
export const onDemandFile = 'csp-on-demand.json';

function readOnDemand(dist: string): Hashes {
  const file = join(dist, onDemandFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Hashes) : { script: [], style: [] };
}

/** A browser runs a script without a type, of type module, or of a JavaScript type; so for `text/css`. */
function isExecuted(type: string | undefined): boolean {
  return (
    !type || /^(?:module|text\/css|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type.trim())
  );
}

interface Hashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}
