import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';

/**
 * The files of a folder of content/ as entries of a collection. Ids carry no `01-`: it orders and is no part of the id.
 */
export function contentFiles(base: string, pattern: string): Loader {
  const idOf = (file: string) => withoutNumbers({ entry: relative(base, file).replaceAll('\\', '/') });
  return keepingMoved(withoutText(glob({ base, pattern, generateId: withoutNumbers })), idOf);
}

/** `01-a/02-b/lesson.nl.mdx` → `a/b/lesson.nl` */
export function withoutNumbers({ entry }: { readonly entry: string }): string {
  return entry.replace(/(^|\/)\d+-/g, '$1').replace(/\.\w+$/, '');
}

/**
 * A loader that keeps the data of each file and where it is. The text of a lesson is read when a page asks for it
 * (src/course/lesson-content.ts): Astro writes and reads its whole store after each edit of an author, and makes a
 * module of each file whose text it would show itself. The digest is of what is kept, so an edit of the text alone
 * leaves the store as it is, and a file that moved is seen to have moved.
 */
export function withoutText({ name, load }: Loader): Loader {
  return {
    name,
    load: (context) => {
      const { store, generateDigest } = context;
      const set: typeof store.set = ({ id, data, filePath }) =>
        store.set({ id, data, filePath, digest: generateDigest({ data, filePath }) });
      return load({ ...context, store: { ...store, set } });
    },
  };
}

/**
 * A loader that keeps an entry whose file is there, and whose id is still `idOf` that file. Astro’s own hears of a
 * renumbered folder as of a new file and then of one that is gone, and forgets the id of the second, which is also
 * that of the first.
 */
export function keepingMoved({ name, load }: Loader, idOf: (file: string) => string): Loader {
  return {
    name,
    load: (context) => {
      const { store, config } = context;
      const forget: typeof store.delete = (id) => {
        const file = store.get(id)?.filePath;
        const isThere = file && idOf(file) === id && existsSync(join(fileURLToPath(config.root), file));
        if (!isThere) store.delete(id);
      };
      return load({ ...context, store: { ...store, delete: forget } });
    },
  };
}
