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
import { type Kind, kindOf, parts, type Weight, weightOf } from '../support/page-weight.ts';

/* Bytes as served (brotli 11). The caps are promises to a reader with dear data; goals are lower. */
const caps = {
  lessonHtml: 12_000,
  firstVisit: 20_500,
  readingScripts: 3_000,
  quizAndProgressScripts: 9_000,
  secondLesson: 12_000,
  /* With what fetches the code for a group result when it is asked for. */
  selfScanScripts: 6_600,
  /* Before anything is asked for: all that most people load of these pages. */
  atFirst: { myLearning: 8_500, moveProgress: 25_000 },
  tool: 60_000,
  catalogue: 10_000,
  questions: 5_000,
  pieces: 9_000,
} as const;

/**
 * What each kind of page may cost: a little above its heaviest page, so that growth is seen the day it comes.
 * `scripts` are all that the page may ever load; what one fetches by asking (a search index) has its own tests.
 */
const capsOfKinds: Readonly<Partial<Record<Kind, Weight>>> = {
  chooseLanguage: { html: 2_200, css: 1_600, scripts: 0, pictures: 500, everything: 2_500 },
  shortLink: { html: 2_400, css: 1_600, scripts: 250, pictures: 500, everything: 2_700 },
  notFound: { html: 2_700, css: 1_600, scripts: 0, pictures: 500, everything: 3_000 },
  /*
   * Of the scripts of lists, 450 bytes say which lessons are on this phone already, 180 that another app shows the
   * page, and 70 who is learning.
   */
  home: { html: 6_450, css: 2_050, scripts: 3_100, pictures: 1_450, everything: 9_750 },
  course: { html: 7_950, css: 2_200, scripts: 3_100, pictures: 1_200, everything: 11_200 },
  module: { html: 3_850, css: 2_050, scripts: 3_100, pictures: 850, everything: 7_050 },
  lesson: { html: 12_000, css: 3_300, scripts: 9_000, pictures: 1_500, everything: 20_750 },
  protocols: { html: 4_750, css: 1_900, scripts: 1_600, pictures: 500, everything: 6_400 },
  protocol: { html: 5_350, css: 2_350, scripts: 0, pictures: 800, everything: 5_650 },
  search: { html: 3_950, css: 1_800, scripts: 16_700, pictures: 500, everything: 20_800 },
  searchIndex: { html: 12_000, css: 1_600, scripts: 0, pictures: 500, everything: 12_250 },
  glossary: { html: 7_050, css: 1_650, scripts: 0, pictures: 500, everything: 7_350 },
  faq: { html: 5_350, css: 1_650, scripts: 0, pictures: 500, everything: 5_650 },
  sources: { html: 10_750, css: 1_650, scripts: 0, pictures: 500, everything: 11_000 },
  /* Of the scripts, 29 KB are those of the code for a group, fetched when it is asked for. */
  selfScan: { html: 9_150, css: 2_850, scripts: 38_000, pictures: 500, everything: 47_250 },
  actionPlan: { html: 8_000, css: 3_300, scripts: 40_000, pictures: 500, everything: 48_000 },
  /* With the small icon that every page shares; without it the tool keeps within its 60,000. */
  supportProgramme: { html: 7_350, css: 3_250, scripts: 53_500, pictures: 500, everything: 60_250 },
  workshop: { html: 6_200, css: 3_400, scripts: 41_000, pictures: 500, everything: 47_500 },
  workshopBuild: { html: 7_700, css: 2_650, scripts: 40_000, pictures: 500, everything: 48_000 },
  workshopLead: { html: 5_400, css: 2_800, scripts: 36_000, pictures: 500, everything: 41_500 },
  workshopShow: { html: 4_900, css: 2_900, scripts: 29_000, pictures: 500, everything: 34_000 },
  groupResult: { html: 5_300, css: 2_550, scripts: 51_000, pictures: 500, everything: 56_500 },
  session: { html: 11_700, css: 2_800, scripts: 35_500, pictures: 500, everything: 47_500 },
  /* Of the scripts, 8.6 KB are for several people on one phone, fetched when there are or when it is asked for. */
  myLearning: { html: 8_500, css: 2_650, scripts: 17_500, pictures: 600, everything: 26_250 },
  /*
   * Of the page, 3.4 KB are the ids that a link names by a code. Of the scripts, 12 KB read codes where the browser
   * cannot, and 6 KB draw them: both are fetched when they are asked for.
   */
  moveProgress: { html: 9_250, css: 2_300, scripts: 43_500, pictures: 500, everything: 53_000 },
  forMyPlc: { html: 10_900, css: 2_200, scripts: 23_500, pictures: 500, everything: 34_500 },
  /* Of it, 3.6 KB are the list of all that can be taken along, with sizes and hashes. */
  takeAlong: { html: 9_650, css: 1_900, scripts: 6_200, pictures: 500, everything: 15_950 },
  webinarThanks: { html: 2_950, css: 1_600, scripts: 2_450, pictures: 500, everything: 5_550 },
  webinarLinkSent: { html: 2_750, css: 1_600, scripts: 0, pictures: 500, everything: 3_050 },
  webinarErased: { html: 2_850, css: 1_600, scripts: 2_450, pictures: 500, everything: 5_450 },
  about: { html: 3_900, css: 1_600, scripts: 0, pictures: 500, everything: 4_200 },
  privacy: { html: 4_850, css: 1_600, scripts: 0, pictures: 500, everything: 5_150 },
  accessibility: { html: 3_750, css: 1_600, scripts: 0, pictures: 500, everything: 4_050 },
};

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

describe.each(builtPages().filter((page) => kindOf(page) in caps.atFirst))('the page $path', (page) => {
  const kind = kindOf(page) as keyof typeof caps.atFirst;
  const now = bytesOf(scriptsOf(page).reading);
  figures.push(`${page.path}: scripts before anything is asked for ${now}`);

  it('loads what few people use only when it is asked for', () => {
    expect(now).toBeLessThanOrEqual(caps.atFirst[kind]);
    expect(bytesOf(everyScriptOf(page))).toBeGreaterThan(now);
  });
});

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
  const questions = brotliBytes(siteFile(`/questions.${language}.json`));
  const pieces = globSync(`dist/client/pieces/*.${language}.json`).map((file) =>
    brotliBytes(siteFile(`/pieces/${file.replaceAll('\\', '/').replace(/^.*\//, '')}`)),
  );
  figures.push(
    `catalogue ${language}: ${catalogue}, list of questions ${questions}, pieces of a lesson at most ${Math.max(...pieces)}`,
  );

  it('is small: the catalogue, the list of questions, and the pieces of each lesson', () => {
    expect(questions).toBeLessThanOrEqual(caps.questions);
    expect(pieces.length).toBeGreaterThanOrEqual(27);
    expect(catalogue).toBeLessThanOrEqual(caps.catalogue);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(caps.pieces);
  });

  it.each([
    ['workshop', catalogue],
    ['workshopBuild', catalogue],
    ['workshopLead', catalogue],
    ['workshopShow', catalogue],
    ['groupResult', questions],
  ] as const)('keeps the tool %s within its budget, with the list that it fetches', (kind, fetched) => {
    const [page] = toolPages().filter((one) => kindOf(one) === kind && one.path.startsWith(`/${language}/`));
    if (!page) throw new Error(`The build has no page of the kind ${kind}.`);
    expect(weightOf(page).everything + fetched).toBeLessThanOrEqual(caps.tool);
  });
});

const heaviest = new Map<Kind, Weight>();
afterAll(() => {
  const lines = [...heaviest].map(([kind, weight]) =>
    [kind.padEnd(18), ...parts.map((part) => `${part} ${weight[part]}`)].join('  '),
  );
  process.stdout.write(`\nThe most that a page of a kind costs (brotli)\n${lines.join('\n')}\n`);
});

describe.each(builtPages())('the page $path', (page) => {
  const kind = kindOf(page);
  const weight = weightOf(page);
  const before = heaviest.get(kind) ?? weight;
  heaviest.set(
    kind,
    Object.fromEntries(
      parts.map((part) => [part, Math.max(before[part], weight[part])]),
    ) as unknown as Weight,
  );

  it.each(parts)('keeps its %s within what a page of its kind may cost', (part) => {
    expect(weight[part], `${part} of a page of the kind ${kind}`).toBeLessThanOrEqual(
      capsOfKinds[kind]?.[part] ?? Number.NaN,
    );
  });

  it('asks nothing of another host', () => {
    expect(askedElsewhere(page.document)).toEqual([]);
    expect(page.html).not.toMatch(/@import|url\((?!["']?(#|data:))/);
  });

  it('carries no font file', () => {
    expect(page.html).not.toMatch(/@font-face|\.woff2?/);
  });
});
