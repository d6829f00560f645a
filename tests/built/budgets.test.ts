import { globSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import {
  brotliBytes,
  builtPages,
  bytesOf,
  everyScriptOf,
  inlineScriptBytes,
  lessonPages,
  scriptsOf,
  siteFile,
  toolPages,
} from '../support/built-site.ts';
import { askedElsewhere } from '../support/page-checks.ts';

/* Bytes as served (brotli 11). The caps are promises to a reader with dear data; goals are lower. */
const caps = {
  lessonHtml: 14_000,
  firstVisit: 24_000,
  readingScripts: 3_000,
  quizAndProgressScripts: 14_000,
  secondLesson: 12_000,
  otherPageHtml: 14_000,
  /* With what fetches the code for a group result when it is asked for. */
  selfScanScripts: 6_500,
  tool: 60_000,
  catalogue: 10_000,
  pieces: 9_000,
} as const;

const figures: string[] = [];
afterAll(() => {
  process.stdout.write(`\nBytes a lesson (brotli)\n${figures.join('\n')}\n`);
});

describe.each(lessonPages())('the lesson $path', (page) => {
  const html = brotliBytes(page.html);
  const { reading, quiz } = scriptsOf(page);
  const readingBytes = bytesOf(reading) + inlineScriptBytes(page);
  const quizBytes = bytesOf(new Set([...reading, ...quiz])) + inlineScriptBytes(page);
  const everything = html + bytesOf(new Set([...reading, ...quiz]));
  figures.push(
    `${page.path}: html ${html}, scripts to read ${readingBytes}, quiz and progress ${quizBytes}, first visit ${everything}`,
  );

  it('has its first screen in the first flight', () => {
    expect(html).toBeLessThanOrEqual(caps.lessonHtml);
  });
  it('needs little script to be read', () => {
    expect(readingBytes).toBeLessThanOrEqual(caps.readingScripts);
  });
  it('needs little script for quiz and progress together', () => {
    expect(quizBytes).toBeLessThanOrEqual(caps.quizAndProgressScripts);
  });
  it('is whole, with a working quiz, within the first-visit budget', () => {
    expect(everything).toBeLessThanOrEqual(caps.firstVisit);
  });
  it('costs little as the second lesson, when the scripts are there', () => {
    expect(html).toBeLessThanOrEqual(caps.secondLesson);
  });
});

describe.each(builtPages().filter(({ path }) => /^\/(nl\/zelfscan|en\/self-scan)\/$/.test(path)))(
  'the self-scan $path',
  (page) => {
    it('needs little script beside that of progress', () => {
      const own = [...scriptsOf(page).reading].filter((script) => !script.includes('/progress.'));
      expect(own.length).toBeGreaterThan(0);
      expect(bytesOf(own)).toBeLessThanOrEqual(caps.selfScanScripts);
    });
  },
);

describe.each(toolPages())('the tool $path', (page) => {
  const everything = brotliBytes(page.html) + bytesOf(everyScriptOf(page)) + inlineScriptBytes(page);
  figures.push(`${page.path}: html ${brotliBytes(page.html)}, everything ${everything}`);

  it('is whole, with what it loads later, within the budget of a tool', () => {
    expect(everything).toBeLessThanOrEqual(caps.tool);
  });
});

it('no lesson loads code of a tool', () => {
  const ofTools =
    /leerkring\.(plans|support-programme|workshops|workshop-ticks|group-result|run-sheet|sessions|phone-number)/;
  const scripts = new Set(lessonPages().flatMap((page) => [...everyScriptOf(page)]));
  expect([...scripts].filter((script) => ofTools.test(siteFile(script).toString('utf8')))).toEqual([]);
  const toolScripts = new Set(toolPages().flatMap((page) => [...everyScriptOf(page)]));
  expect([...toolScripts].some((script) => ofTools.test(siteFile(script).toString('utf8')))).toBe(true);
});

describe.each(['nl', 'en'])('what a workshop fetches in %s', (language) => {
  const catalogue = brotliBytes(siteFile(`/catalogue.${language}.json`));
  const pieces = globSync(`dist/client/pieces/*.${language}.json`).map((file) =>
    brotliBytes(siteFile(`/pieces/${file.replaceAll('\\', '/').replace(/^.*\//, '')}`)),
  );
  figures.push(`catalogue ${language}: ${catalogue}, pieces of a lesson at most ${Math.max(...pieces)}`);

  it('is small: the catalogue, and the pieces of each lesson', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(27);
    expect(catalogue).toBeLessThanOrEqual(caps.catalogue);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(caps.pieces);
  });
});

describe.each(builtPages())('the page $path', (page) => {
  it('keeps its HTML within the budget', () => {
    expect(brotliBytes(page.html)).toBeLessThanOrEqual(caps.otherPageHtml);
  });

  it('asks nothing of another host', () => {
    expect(askedElsewhere(page.document)).toEqual([]);
    expect(page.html).not.toMatch(/@import|url\((?!["']?(#|data:))/);
  });

  it('carries no font file', () => {
    expect(page.html).not.toMatch(/@font-face|\.woff2?/);
  });
});
