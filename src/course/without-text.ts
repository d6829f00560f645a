import type { Loader } from 'astro/loaders';

/**
 * A loader of files that keeps what stands above the text of each and where the file is. The text is read when a page
 * asks for it (lesson-content.ts): Astro writes and reads its whole store after each edit of an author, and makes a
 * module of each file whose text it would show itself. The digest is of what is kept, so an edit of the text alone
 * leaves the store as it is.
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
