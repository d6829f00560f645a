import { type Language, languages } from '../../i18n/language.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { Content, ModuleFolder } from '../read-content.ts';

const id = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
const numbered = new RegExp(`^\\d{2,}-${id}$`);
const language = `(${languages.join('|')})`;
const places: readonly RegExp[] = [
  /^(README\.md|ids\.json|words\.txt|(glossary|faq|paths|self-scan)\.yaml|sources\.yaml)$/,
  new RegExp(`^pages/${id}\\.${language}\\.mdx$`),
  new RegExp(`^(protocols|agendas|webinars|workshops)/${id}\\.yaml$`),
  /^course\/[^/]+\/module\.yaml$/,
  new RegExp(`^course/[^/]+/[^/]+/(lesson\\.${language}\\.mdx|quiz\\.yaml|${id}(\\.${language})?\\.svg)$`),
];

/** Every file and folder has its place and its name, and none is missing. */
export function checkFiles(content: Content): Mistake[] {
  return [
    ...[...content.files.keys()].flatMap(checkPlace),
    ...checkFolders(content.modules),
    ...content.modules.flatMap((module) => [...checkModule(module), ...checkFolders(module.lessons)]),
    ...checkPages(content),
  ];
}

function checkPlace(file: string): Mistake[] {
  if (places.some((place) => place.test(file))) return [];
  const picture = /^course\/.*\.(png|jpe?g|gif|webp|avif)$/i.exec(file)?.[1];
  const place = { file, line: 1 };
  return [
    picture ? mistake('picture-type', place, { type: picture }) : mistake('unexpected-file', place, {}),
  ];
}

/** Folders side by side: modules, or the lessons of one module. */
function checkFolders(folders: readonly { readonly path: string }[]): Mistake[] {
  const named = folders.map(({ path }) => ({ path, folder: path.replace(/^.*\//, '') }));
  return named.flatMap(({ path, folder }, index) => {
    const place = { file: path, line: 1 };
    if (!numbered.test(folder)) return [mistake('folder-name', place, { folder })];
    const other = named.slice(0, index).find((one) => numberOf(one.folder) === numberOf(folder));
    return other ? [mistake('number-twice', place, { folder, other: other.folder })] : [];
  });
}

function numberOf(folder: string): number {
  return Number.parseInt(folder, 10);
}

function checkModule({ path, id: folder, file, lessons }: ModuleFolder): Mistake[] {
  return [
    ...(file ? [] : [mistake('module-missing', { file: `${path}/module.yaml`, line: 1 }, { folder })]),
    ...lessons.flatMap((lesson) => {
      const there = languages.filter((one) => lesson[one]);
      return [
        ...languages.flatMap((one) =>
          lesson[one] ? [] : [twinMissing(`${lesson.path}/lesson`, one, there[0] ?? one)],
        ),
        ...(lesson.quiz ? [] : [mistake('quiz-missing', { file: `${lesson.path}/quiz.yaml`, line: 1 }, {})]),
      ];
    }),
  ];
}

function checkPages({ pages, files }: Content): Mistake[] {
  return pages.flatMap(({ file }) => {
    const [, base = '', one = ''] = /^(.*)\.(\w+)\.mdx$/.exec(file) ?? [];
    return languages
      .filter((other) => other !== one && !files.has(`${base}.${other}.mdx`))
      .map((other) => twinMissing(base, other, one));
  });
}

function twinMissing(path: string, missing: Language, here: string): Mistake {
  const name = path.replace(/^.*\//, '');
  return mistake(
    'twin-missing',
    { file: `${path}.${missing}.mdx`, line: 1 },
    { missing: `${name}.${missing}.mdx`, here: `${name}.${here}.mdx` },
  );
}
