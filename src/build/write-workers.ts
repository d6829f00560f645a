import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { addresses, type Page } from '../i18n/addresses.ts';
import { languages } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import { style } from '../offline/not-here.ts';
import { hashOf } from './csp-hashes.ts';

/** Writes the service worker as `sw.js`, and the one that takes its place when it is switched off. */
export async function writeWorkers(client: string): Promise<void> {
  const never = ['/api/', '/beheer', '/pagefind/', '/packs/', ...startsOf('ownPlace')];
  const words = Object.fromEntries(languages.map((of) => [of, strings[of].offline.notHere]));
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; frame-ancestors 'none'`;
  for (const [source, name] of [
    ['worker', 'sw.js'],
    ['off', 'sw-off.js'],
  ] as const) {
    const bundle = await rolldown({
      input: join(import.meta.dirname, `../offline/${source}.client.ts`),
      transform: { define: { __WORKER__: JSON.stringify({ never, words, policy }) } },
    });
    await bundle.write({ file: join(client, name), format: 'iife', minify: true });
    await bundle.close();
  }
}

/** How the addresses of a page begin, in every language, up to what differs. */
function startsOf(page: Page): string[] {
  return languages.map((of) => `/${of}/${addresses[page][of].split('[')[0]}`);
}
