import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSeq, parseDocument } from 'yaml';
import { closest } from '../src/check/closest.ts';
import { parseLedger } from '../src/check/ledger.ts';
import { loadContentFiles } from '../src/check/load-content-files.ts';
import { type Content, type ModuleFolder, readContent } from '../src/check/read-content.ts';
import { idSchema, lessonSchema } from '../src/course/model.ts';
import { type Language, type Localized, languages } from '../src/i18n/language.ts';
import { fillTemplate } from './new-lesson/fill-template.ts';

/*
 * `npm run new:lesson`: a folder with both twins and a quiz.yaml that keep every rule, for an author to
 * write over.
 */
const usage = `Which lesson?
  npm run new:lesson -- <module-id> <lesson-id> "<Dutch title>" "<English title>"
The titles may be left out when the lesson is \`planned\` in the module's module.yaml.`;

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../content', import.meta.url));
  try {
    process.stdout.write(`${newLesson(folder, process.argv.slice(2))}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/**
 * Writes the files of a new lesson below a content folder, takes it out of `planned`, and says what to do
 * next. Throws a sentence for the author, and then has written nothing.
 */
export function newLesson(folder: string, args: readonly string[]): string {
  const [moduleId, id, nl, en] = args;
  if (!moduleId || !id) throw new Error(usage);
  const content = readContent(loadContentFiles(folder));
  const module = findModule(content, moduleId);
  refuseTaken(content, id);
  const planned = module.data?.planned.find((lesson) => lesson.id === id);
  const title = { nl: nl ?? planned?.title.nl ?? '', en: en ?? planned?.title.en ?? '' };
  refuseTitle(title);
  const slug = { nl: slugFor('nl', title, id, module), en: slugFor('en', title, id, module) };
  const files = fillTemplate(title, slug, planned?.minutes ?? 5);
  const path = `${module.path}/${nextNumber(module)}-${id}`;
  mkdirSync(join(folder, path), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, path, file), text, { flag: 'wx' });
  if (planned) removePlanned(join(folder, module.path, 'module.yaml'), id);
  return [
    `Written in content/${path}: ${[...files.keys()].join(', ')}.`,
    'Write your lesson over the example; `npm run dev` shows it at once.',
    'When its ids are final: `npm run check -- --write-ids`.',
  ].join('\n');
}

function findModule({ modules }: Content, id: string): ModuleFolder {
  const module = modules.find((one) => one.id === id);
  if (module) return module;
  const known = modules.map((one) => one.id);
  const near = closest(id, known);
  throw new Error(
    `There is no module ${id}. ${near ? `Did you mean ${near}?` : `There are: ${known.join(', ')}.`}`,
  );
}

function refuseTaken({ lessons, ledger }: Content, id: string): void {
  const form = idSchema.safeParse(id);
  if (!form.success) throw new Error(`${id} cannot be an id. ${form.error.issues[0]?.message}`);
  const published = parseLedger(ledger?.data);
  const taken = [
    ...lessons.map((lesson) => lesson.id),
    ...published.lessons,
    ...(published.formerly?.lessons ?? []),
  ];
  if (taken.includes(id)) {
    throw new Error(`The lesson id ${id} is or was in use. Choose another: an id is never used again.`);
  }
}

function refuseTitle(title: Localized): void {
  if (languages.some((language) => title[language].trim() === '')) throw new Error(usage);
  const long = languages.find((language) => !lessonSchema.shape.title.safeParse(title[language]).success);
  if (long) throw new Error(`The title "${title[long]}" is too long: at most 70 characters.`);
}

/** The title as an address; the id where that gives none, or one that the module already has. */
function slugFor(language: Language, title: Localized, id: string, { lessons }: ModuleFolder): string {
  const slug = title[language]
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const taken = lessons.some((lesson) => lesson[language]?.data?.slug === slug);
  return taken || !idSchema.safeParse(slug).success ? id : slug;
}

function nextNumber({ lessons }: ModuleFolder): string {
  const numbers = lessons.map(({ path }) => Number.parseInt(path.replace(/^.*\//, ''), 10) || 0);
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

/** Leaves the rest of the file as the author wrote it, comments included. */
function removePlanned(file: string, id: string): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const planned = document.get('planned');
  if (!isSeq(planned)) return;
  const index = planned.items.findIndex((_, at) => document.getIn(['planned', at, 'id']) === id);
  document.deleteIn(planned.items.length === 1 ? ['planned'] : ['planned', index]);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
