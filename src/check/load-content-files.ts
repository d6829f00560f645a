import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from './read-content.ts';

/** The text of every file below a folder, by its path there. What an editor or a system leaves behind is skipped. */
export function loadContentFiles(folder: string): ContentFiles {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^\.|~$|^(Thumbs\.db|desktop\.ini)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(join(folder, '/').length).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}
