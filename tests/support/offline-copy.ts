import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { buildCopy } from '../../src/build/export-offline/build-copy.ts';
import { packZip } from '../../src/build/export-offline/pack-zip.ts';
import type { Language } from '../../src/i18n/language.ts';

/** The site that copies of the tests know. */
export const copySite = 'https://leerkring.example';

/** A copy of the built site, unpacked from its zip onto a disk, in a folder with a name as people give them. */
export async function unpackCopy(language: Language): Promise<UnpackedCopy> {
  const zip = packZip(
    `leerkring-${language}`,
    await buildCopy({ client: 'dist/client', language, site: copySite }),
  );
  const stick = mkdtempSync(join(tmpdir(), 'stick van mevrouw Mokoena é#1 '));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(stick, name)), { recursive: true });
    writeFileSync(join(stick, name), bytes);
  }
  const folder = join(stick, `leerkring-${language}`);
  return {
    folder,
    address: (file) => pathToFileURL(join(folder, file)).href,
    remove: () => rmSync(stick, { recursive: true, force: true }),
  };
}

export interface UnpackedCopy {
  readonly folder: string;
  /** The `file://` address of a file of the copy. */
  readonly address: (file: string) => string;
  readonly remove: () => void;
}
