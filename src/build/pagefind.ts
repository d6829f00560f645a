import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the built pages for the full-text search and writes `pagefind/` into the same folder: one index a
 * language, by `<html lang>`. Only pages with `data-pagefind-body` are taken. Gives the number of pages read; throws
 * when there are none or Pagefind reports an error.
 */
export async function indexWithPagefind(clientFolder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [...ignored] });
    stopOn(errors);
    if (!index) throw new Error('Pagefind gave no index and no reason: run the build again.');
    const { page_count: pages, errors: readErrors } = await index.addDirectory({ path: clientFolder });
    stopOn(readErrors);
    if (pages === 0) throw new Error(`Pagefind found no page in ${clientFolder}: build the site first.`);
    const outputPath = join(clientFolder, 'pagefind');
    stopOn((await index.writeFiles({ outputPath })).errors);
    await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
    return pages;
  } finally {
    await close();
  }
}

/**
 * Never in an excerpt: answers and reasons of questions, notes for facilitators, ways to other lessons, and what
 * is no text. Parts of a lesson are named here and not by an attribute, which every reader would download.
 */
const ignored = [
  '[data-pagefind-ignore]',
  ...['.quiz-key', '.feedback', '.key-sheet', '.facilitator'],
  ...['.reflect', 'week-step', 'lesson-progress', '.neighbours', '.module-nav'],
  ...['noscript', 'svg'],
];

/** Pagefind's own pages and its worker: our search box needs neither. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
