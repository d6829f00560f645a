import type { DataEntry, LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { withoutText } from '../../../src/course/without-text.ts';

/** What the store is asked to keep of one file, as Astro's loader of files reads it. */
async function kept(read: Partial<DataEntry>): Promise<DataEntry> {
  const entry = {
    id: 'a-lesson',
    data: { title: 'A lesson' },
    filePath: 'content/a-lesson.mdx',
    body: 'Its text.',
    digest: 'of the whole file',
    deferredRender: true,
    ...read,
  };
  const asked: DataEntry[] = [];
  const loader = withoutText({
    name: 'files',
    load: async ({ store }) => {
      store.set(entry);
    },
  });
  await loader.load({
    store: { set: (one: DataEntry) => asked.push(one) > 0 },
    generateDigest: (data: unknown) => JSON.stringify(data),
  } as unknown as LoaderContext);
  expect(asked).toHaveLength(1);
  return asked[0] as DataEntry;
}

describe('a loader without text', () => {
  it('keeps what stands above the text and where the file is, and leaves showing it to the page', async () => {
    expect(await kept({})).toEqual({
      id: 'a-lesson',
      data: { title: 'A lesson' },
      filePath: 'content/a-lesson.mdx',
      digest: expect.any(String),
    });
  });

  it('sees no difference when only the text was edited', async () => {
    expect(await kept({ body: 'Other text.', digest: 'of the whole new file' })).toEqual(await kept({}));
  });

  it('sees a difference when the title was edited, or the file was moved', async () => {
    const { digest } = await kept({});
    expect((await kept({ data: { title: 'Another' } })).digest).not.toBe(digest);
    expect((await kept({ filePath: 'content/moved.mdx' })).digest).not.toBe(digest);
  });
});
