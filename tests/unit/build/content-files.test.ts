import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepingMoved, withoutNumbers, withoutText } from '../../../src/build/content-files.ts';

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

it('an id of a file has no numbers that order and no extension', () => {
  expect(withoutNumbers({ entry: '01-understanding-plcs/102-why-a-plc/lesson.nl.mdx' })).toBe(
    'understanding-plcs/why-a-plc/lesson.nl',
  );
});

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

describe('a loader that keeps what moved', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'leerkring #1 '));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** The ids that are forgotten when the loader is told that the file of `a-lesson` is gone. */
  const forgotten = async (entry: Partial<DataEntry> | undefined) => {
    const ids: string[] = [];
    const loader = keepingMoved(
      {
        name: 'files',
        load: async ({ store }) => {
          store.delete('a-lesson');
        },
      },
      (file) => withoutNumbers({ entry: file }),
    );
    await loader.load({
      store: { get: () => entry, delete: (id: string) => ids.push(id) },
      config: { root: pathToFileURL(`${root}/`) },
    } as unknown as LoaderContext);
    return ids;
  };

  it('does not forget a lesson whose folder was renumbered', async () => {
    writeFileSync(join(root, '09-a-lesson.mdx'), 'Its text.');
    expect(await forgotten({ filePath: '09-a-lesson.mdx' })).toEqual([]);
  });

  it('forgets an id that its file no longer has', async () => {
    writeFileSync(join(root, '09-another.mdx'), 'Its text.');
    expect(await forgotten({ filePath: '09-another.mdx' })).toEqual(['a-lesson']);
  });

  it('forgets a lesson whose file is gone, or that has none', async () => {
    expect(await forgotten({ filePath: '09-a-lesson.mdx' })).toEqual(['a-lesson']);
    expect(await forgotten({})).toEqual(['a-lesson']);
    expect(await forgotten(undefined)).toEqual(['a-lesson']);
  });
});
