import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToLedger, ledgerOf, parseLedger, printLedger } from './ledger.ts';
import { loadContentFiles } from './load-content-files.ts';
import { readContent } from './read-content.ts';

/** Adds the ids that stand below `folder` to its `ids.json`. Nothing that is listed there is taken out. */
export function writeLedger(folder: string): void {
  const files = loadContentFiles(folder);
  const ledger = parseLedger(readContent(files).ledger?.data);
  writeFileSync(join(folder, 'ids.json'), printLedger(addToLedger(ledger, ledgerOf(files))));
}
