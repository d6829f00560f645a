import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The import rules of the house (docs/decisions/0001). A failure names the import, the rule, and where
 * the code should go instead.
 */
interface Import {
  /** Path of the importing file below the project, for example `src/quiz/Quiz.tsx`. */
  readonly from: string;
  /** What is imported: a path below the project, or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Rule {
  readonly name: string;
  readonly broken: (one: Import) => boolean;
  readonly mend: string;
}

/** The folders that are no domain: what composes pages, and what touches the browser, the build or Node. */
const edges = ['author', 'browser', 'build', 'layouts', 'pages', 'routes', 'server'];

const isDomain = (folder: string | undefined) => folder !== undefined && !edges.includes(folder);

const isPure = (file: string) =>
  isDomain(domain(file)) &&
  /\/[a-z0-9-]+\.ts$/.test(file) &&
  /* A hook is a part of islands. */
  !/\/use-[a-z-]+\.ts$/.test(file) &&
  !nodeSide.has(file) &&
  file !== 'src/course/load-course.ts' &&
  file !== 'src/course/drawings.ts';

/** Pure-looking names that stand at an edge on purpose: they read a folder for the build and the scripts. */
const nodeSide = new Set(['src/check/load-content-files.ts', 'src/check/write-ledger.ts']);

const domain = (path: string) => /^src\/([a-z-0-9]+)\//.exec(path)?.[1];
const inSource = (path: string) => path.startsWith('src/');

const rules: readonly Rule[] = [
  {
    name: 'model.ts imports only a schema library, another model.ts, or types',
    broken: ({ from, to, typeOnly }) =>
      /\/model\.ts$/.test(from) &&
      !typeOnly &&
      !/^(astro\/zod|zod|zod\/mini)$/.test(to) &&
      !/\/model\.ts$/.test(to),
    mend: 'Keep the shape in model.ts and move what works with it into a file of its own beside it.',
  },
  {
    name: 'pure files import neither astro:*, React, node:* nor *.client.ts',
    broken: ({ from, to, typeOnly }) =>
      isPure(from) && !typeOnly && (/^(astro:|node:|react)/.test(to) || to.endsWith('.client.ts')),
    mend: 'Pass what it needs in as a parameter, or move it to an .astro shell, an island, or src/server/.',
  },
  {
    name: 'astro:content is imported in doorways, author components, load-course.ts and content.config.ts only',
    broken: ({ from, to }) =>
      to === 'astro:content' &&
      !/^src\/(routes|pages|author)\//.test(from) &&
      !['src/course/load-course.ts', 'src/content.config.ts'].includes(from),
    mend: 'Add a function to src/course/load-course.ts and call that.',
  },
  {
    name: 'server code is reached only from src/server, src/middleware.ts and scripts',
    broken: ({ from, to, typeOnly }) =>
      to.startsWith('src/server/') &&
      !typeOnly &&
      !/^(src\/server\/|scripts\/|src\/middleware\.ts)/.test(from),
    mend: 'The front hands services to a page through Astro.locals; import only their types.',
  },
  {
    name: 'quiz does not import course, except its model and language-free types',
    broken: ({ from, to, typeOnly }) =>
      domain(from) === 'quiz' && domain(to) === 'course' && !typeOnly && to !== 'src/course/model.ts',
    mend: 'Let the lesson page hand the quiz what it needs as props.',
  },
  {
    name: 'progress imports neither quiz nor course',
    broken: ({ from, to, typeOnly }) =>
      domain(from) === 'progress' && /^(quiz|course)$/.test(domain(to) ?? '') && !typeOnly,
    mend: 'Progress knows ids and events only; pass titles and addresses in as props.',
  },
  {
    name: 'scan imports neither quiz nor course, except their models',
    broken: ({ from, to, typeOnly }) =>
      domain(from) === 'scan' &&
      /^(quiz|course)$/.test(domain(to) ?? '') &&
      !typeOnly &&
      !to.endsWith('/model.ts'),
    mend: 'The self-scan knows ids, events and its own content; pass titles and addresses in as props.',
  },
  {
    name: 'webinar imports nothing but i18n, layouts, ui and models',
    broken: ({ from, to, typeOnly }) =>
      domain(from) === 'webinar' &&
      inSource(to) &&
      !typeOnly &&
      !/^(webinar|i18n|layouts|ui)$/.test(domain(to) ?? '') &&
      !to.endsWith('/model.ts'),
    mend: 'A webinar stands alone: pass in what it needs.',
  },
  {
    name: 'organiser imports nothing but webinar, csv, i18n, ui and the search for a near name',
    broken: ({ from, to, typeOnly }) =>
      domain(from) === 'organiser' &&
      inSource(to) &&
      !typeOnly &&
      !/^(organiser|webinar|csv|i18n|ui)$/.test(domain(to) ?? '') &&
      to !== 'src/check/closest.ts',
    mend: 'The desk reaches people through Astro.locals.desk; whole pages are in src/layouts/organiser/.',
  },
  {
    name: 'ui imports no domain',
    broken: ({ from, to, typeOnly }) =>
      domain(from) === 'ui' && inSource(to) && !typeOnly && !/^(ui|i18n)$/.test(domain(to) ?? ''),
    mend: 'Looks know no domain: move the component into the domain it shows.',
  },
  {
    name: 'i18n imports nothing of ours',
    broken: ({ from, to }) => domain(from) === 'i18n' && inSource(to) && domain(to) !== 'i18n',
    mend: 'Texts and addresses stand at the bottom of the house.',
  },
  {
    name: 'domains do not import layouts, routes or author components',
    broken: ({ from, to }) =>
      (isDomain(domain(from)) || domain(from) === 'browser') &&
      /^(layouts|routes|author|pages)$/.test(domain(to) ?? ''),
    mend: 'A whole page is composed in src/layouts/ or in its doorway; the domain gives it parts.',
  },
  {
    name: 'only browser code imports *.client.ts',
    broken: ({ from, to, typeOnly }) =>
      to.endsWith('.client.ts') && !typeOnly && !/(\.client\.ts|\.tsx|\.astro)$/.test(from),
    mend: 'A *.client.ts touches window: import it from an island, a <script> or another *.client.ts.',
  },
];

describe('the import rules of the house', () => {
  const imports = readImports();

  it.each(rules)('hold: $name', ({ name, broken, mend }) => {
    const complaints = imports
      .filter(broken)
      .map(({ from, to }) => `${from} imports ${to}\n  rule: ${name}\n  mend: ${mend}`);
    expect(complaints.join('\n')).toBe('');
  });

  it('leave no circle of imports', () => {
    expect(findCircle(imports.filter(({ to, typeOnly }) => inSource(to) && !typeOnly)) ?? 'none').toBe(
      'none',
    );
  });
});

describe('the places where the world may be touched', () => {
  it('keep localStorage in browser/stored.client.ts, the handing over beside it, and where a copy for a stick stands in for it', () => {
    const copy = ['keep.client.ts', 'shared-storage.client.ts', 'rules.ts'];
    const allowed = copy.map((file) => `src/build/export-offline/${file}`);
    expect(
      filesWith(/\blocalStorage\b/, [
        'src/browser/stored.client.ts',
        'src/browser/hand-over.client.ts',
        ...allowed,
      ]),
    ).toEqual([]);
  });

  it('keep process.env in server/env.ts', () => {
    expect(filesWith(/\bprocess\.env\b/, ['src/server/env.ts'])).toEqual([]);
  });

  it('keep clock and chance out of pure files', () => {
    const pure = sources().filter(isPure);
    const impure = pure.filter((file) => /new Date\(\)|Date\.now\(|Math\.random\(/.test(code(file)));
    expect(impure).toEqual([]);
  });

  it('keep innerHTML out of the browser code', () => {
    expect(filesWith(/\.innerHTML\s*=/, [])).toEqual([]);
  });
});

describe('the shape of files', () => {
  it('keeps source files at 250 lines or fewer', () => {
    const long = sources().filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('keeps doorways at 40 lines or fewer', () => {
    const long = sources().filter(
      (file) => /^src\/routes\//.test(file) && readFileSync(file, 'utf8').split('\n').length > 40,
    );
    expect(long).toEqual([]);
  });

  it('has no drawer folders', () => {
    expect(sources().filter((file) => /\/(utils?|helpers?|misc|common|lib)(\/|\.)/.test(file))).toEqual([]);
  });
});

function sources(): string[] {
  return globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
}

function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function filesWith(pattern: RegExp, allowed: readonly string[]): string[] {
  return sources().filter((file) => !allowed.includes(file) && pattern.test(code(file)));
}

function readImports(): Import[] {
  return sources().flatMap((from) =>
    [...code(from).matchAll(/import\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]/g)].map(
      ([statement, type, target = '']) => ({
        from,
        to: target.startsWith('.') ? normalize(join(dirname(from), target)).replaceAll('\\', '/') : target,
        typeOnly:
          type !== undefined || /^import\s*\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}/.test(statement),
      }),
    ),
  );
}

/** The files of one circle, joined by arrows; undefined when there is none. */
function findCircle(imports: readonly Import[]): string | undefined {
  const graph = Map.groupBy(imports, ({ from }) => from);
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): string | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
    if (finished.has(file)) return undefined;
    for (const { to } of graph.get(file) ?? []) {
      const circle = walk(to, [...path, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
