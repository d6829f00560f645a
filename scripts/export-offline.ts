import { mkdirSync, writeFileSync } from 'node:fs';
import { buildCopy } from '../src/build/export-offline/build-copy.ts';
import { packZip } from '../src/build/export-offline/pack-zip.ts';
import { languages } from '../src/i18n/language.ts';
import { buildWhenChanged } from './build.ts';

/*
 * `npm run export:offline`: the whole site in one zip a language, to be opened from a memory stick without a
 * server. Builds first when something changed. SITE_URL names the site that the copies point to.
 */
const folder = 'dist/offline';
const site = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : undefined;

await buildWhenChanged();
mkdirSync(folder, { recursive: true });
for (const language of languages) {
  const name = `leerkring-${language}`;
  const files = await buildCopy({ client: 'dist/client', language, site });
  const zip = packZip(name, files);
  writeFileSync(`${folder}/${name}.zip`, zip);
  say(`${folder}/${name}.zip: ${(zip.length / 1e6).toFixed(2)} MB, ${files.size} files.`);
}
if (site === undefined) {
  say(
    'The copies do not know the address of the site, so they cannot lead to it, and links that tools make to be sent lead nowhere. Set SITE_URL, for example SITE_URL=https://leerkring.example npm run export:offline.',
  );
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
