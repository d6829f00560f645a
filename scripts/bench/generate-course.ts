import { parse, stringify } from 'yaml';
import { linkedIds } from '../../src/catalogue/redirects.ts';
import {
  addToLedger,
  type Kind,
  ledgerOfPlaces,
  type PlacedId,
  parseLedger,
  printLedger,
} from '../../src/check/ledger.ts';
import { optionsBelow } from '../../src/check/options.ts';
import type { ContentFiles } from '../../src/check/read-content.ts';
import { splitFrontmatter } from '../../src/course/frontmatter.ts';
import { estimateMinutes } from '../../src/course/minutes.ts';
import { countWords } from '../../src/course/parse-mdx.ts';
import { readLesson } from '../../src/course/read-lesson.ts';
import { type Language, type Localized, languages } from '../../src/i18n/language.ts';
import { codeOf } from '../../src/link/code-of.ts';
import { type Question, quizSchema } from '../../src/quiz/model.ts';
import { randomFrom } from './random.ts';

/**
 * The real course with generated lessons behind it, until there are `count`: all of `content/` by its paths,
 * with the ledger. The real lessons stay as they are, so that one page can be weighed in a course of any size.
 * A generated lesson is put together from cards, stories and questions of the real ones, each with a sentence
 * of its own with names that no other lesson has. The same input gives the same course.
 */
export function generateCourse(files: ContentFiles, count: number): Map<string, string> {
  const course = new Map(files);
  const parts = partsOf(files);
  const there = [...files.keys()].filter((file) => file.endsWith('/quiz.yaml')).length;
  const modules = new Set([...files.keys()].flatMap((file) => /^course\/([^/]+)\//.exec(file)?.[1] ?? []))
    .size;
  const known = parseLedger(JSON.parse(files.get('ids.json') ?? '{}'));
  const ids: PlacedId[] = [];
  const codes = codesOf(known);
  for (let number = there + 1; number <= count; number += 1) {
    const place = number - there - 1;
    const module = modules + 1 + Math.floor(place / lessonsPerModule);
    const folder = `course/${String(module).padStart(2, '0')}-theme-${module}`;
    if (place % lessonsPerModule === 0) course.set(`${folder}/module.yaml`, moduleFile(module));
    const lesson = lessonOf(number, parts, codes);
    const own = `${folder}/${String((place % lessonsPerModule) + 1).padStart(2, '0')}-lesson-${number}`;
    for (const [name, text] of lesson.files) course.set(`${own}/${name}`, text);
    ids.push(...lesson.ids);
    for (const code of codesOf(ledgerOfPlaces(lesson.ids))) codes.add(code);
    if (place % lessonsPerModule === 0) ids.push(placed('modules', `theme-${module}`));
  }
  course.set('ids.json', printLedger(addToLedger(known, ledgerOfPlaces(ids))));
  return course;
}

function placed(kind: Kind, id: string): PlacedId {
  return { kind, id, file: '', line: 1 };
}

const lessonsPerModule = 6;

/** A name that no other number has: `Mokabita`. */
export function nameOf(number: number): string {
  const syllables = ['ma', 'ke', 'li', 'po', 'nu', 'ra', 'si', 'tha', 've', 'wo', 'dzi', 'khu', 'lo', 'be'];
  let name = '';
  for (let rest = number + 196; rest > 0; rest = Math.floor(rest / syllables.length)) {
    name = syllables[rest % syllables.length] + name;
  }
  return (name[0] ?? '').toUpperCase() + name.slice(1);
}

function moduleFile(number: number): string {
  const name = nameOf(number);
  return stringify({
    slug: { nl: `thema-${number}`, en: `theme-${number}` },
    title: {
      nl: `Thema ${number}: samen leren in ${name}`,
      en: `Theme ${number}: learning together in ${name}`,
    },
    summary: {
      nl: `Na deze module herken je hoe een groep in ${name} samen leert en wat je zelf kunt proberen.`,
      en: `After this module you recognise how a group in ${name} learns together and what you can try.`,
    },
  });
}

/** Among some tens of thousands of ids two will have one code in links, which the check refuses. */
function codesOf(ledger: Parameters<typeof linkedIds>[0]): Set<string> {
  return new Set(linkedIds(ledger).map(({ kind, id }) => codeOf(kind, id)));
}

function lessonOf(number: number, parts: Parts, taken: ReadonlySet<string>): GeneratedLesson {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const lesson = composed(number, parts, randomFrom(number * 100 + attempt));
    const estimates = languages.map((of) =>
      estimateMinutes({ words: lesson.words[of] }, lesson.questions, of),
    );
    const minutes = Math.round(estimates.reduce((sum, one) => sum + one, 0) / estimates.length);
    if (minutes < 4 || minutes > 7 || estimates.some((one) => Math.abs(one - minutes) > 0.9)) continue;
    const ids = [
      placed('lessons', `lesson-${number}`),
      ...lesson.ids.map(([kind, id]) => placed(kind, `lesson-${number}/${id}`)),
    ];
    if (!codesOf(ledgerOfPlaces(ids)).isDisjointFrom(taken)) continue;
    const file = (language: Language) =>
      `---\n${stringify({ ...lesson.head[language], minutes })}---\n\n${lesson.body[language]}\n`;
    return {
      files: new Map([
        ['lesson.nl.mdx', file('nl')],
        ['lesson.en.mdx', file('en')],
        ['quiz.yaml', `questions:\n${lesson.quiz}`],
      ]),
      ids,
    };
  }
  throw new Error(`No lesson ${number} of 4 to 7 minutes came from the real ones: are there too few cards?`);
}

function composed(number: number, parts: Parts, random: () => number) {
  const used = new Set<string>();
  const take = <T extends { readonly id: string }>(pool: readonly T[], wanted: number): T[] => {
    const taken: T[] = [];
    for (let turn = 0; taken.length < wanted && turn < 200; turn += 1) {
      const one = pool[Math.floor(random() * pool.length)];
      if (!one || used.has(one.id)) continue;
      used.add(one.id);
      taken.push(one);
    }
    return taken;
  };
  const opening = take(parts.openings, 1);
  const questions = take(parts.questions, 3);
  const [scenario] = take(parts.scenarios, 1);
  const cards = take(parts.cards, 5 + Math.floor(random() * 2));
  const [reflection] = take(parts.reflections, 1);
  const [step] = take(parts.steps, 1);
  const [facilitator] = take(parts.facilitators, 1);
  const names = [0, 1, 2].map((offset) => nameOf(number * 3 + offset));
  const topic = parts.topics[number % parts.topics.length] ?? { nl: '', en: '' };
  const quiz = (index: number) => (questions[index] ? [`<Quiz id="${questions[index].id}" />`] : []);
  const body = (language: Language) =>
    [
      ...opening.map(({ id }) => `<Quiz id="${id}" />`),
      ...cards
        .slice(0, 1)
        .map((card) => withSentence(card.text[language], ownSentence(names, topic)[language])),
      scenario?.text[language] ?? '',
      ...cards.slice(1, 3).map(({ text }) => text[language]),
      ...quiz(0),
      ...cards.slice(3, 5).map(({ text }) => text[language]),
      ...quiz(1),
      ...cards.slice(5).map(({ text }) => text[language]),
      ...quiz(2),
      reflection?.text[language] ?? '',
      step?.text[language] ?? '',
      facilitator?.text[language] ?? '',
    ].join('\n\n');
  const blocks = [scenario, ...cards, reflection, step].filter((block) => block !== undefined);
  const asked = [...opening, ...questions];
  const words = (language: Language) =>
    blocks.reduce(
      (sum, block) => sum + block.words[language],
      countWords(ownSentence(names, topic)[language]),
    );
  return {
    head: headOf(number, names, topic),
    body: { nl: body('nl'), en: body('en') },
    words: { nl: words('nl'), en: words('en') },
    quiz: asked.map(({ yaml }) => yaml).join(''),
    questions: asked.map(({ data }) => data),
    ids: [
      ...blocks.map(({ kind, id }): [Kind, string] => [kind, id]),
      ...asked.flatMap(({ id, options }): [Kind, string][] => [
        ['questions', id],
        ...options.map((option): [Kind, string] => ['options', `${id}/${option}`]),
      ]),
    ],
  };
}

function headOf(number: number, [, , place = '']: readonly string[], topic: Localized) {
  return {
    nl: {
      slug: `les-${number}`,
      title: `${capital(topic.nl)} in ${place}`,
      objective: `Je kunt na deze les met je groep werken aan ${topic.nl}, zoals in ${place}.`,
    },
    en: {
      slug: `lesson-${number}`,
      title: `${capital(topic.en)} in ${place}`,
      objective: `After this lesson you can work on ${topic.en} with your group, as in ${place}.`,
    },
  };
}

function ownSentence(
  [name = '', colleague = '', place = '']: readonly string[],
  topic: Localized,
): Localized {
  return {
    nl: `In ${place} doen ${name} en ${colleague} dit met ${topic.nl}.`,
    en: `In ${place}, ${name} and ${colleague} do this with ${topic.en}.`,
  };
}

function withSentence(card: string, sentence: string): string {
  /* A paragraph of its own: a card may end with a list. */
  return card.replace('\n</Card>', `\n\n${sentence}\n</Card>`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the real lessons are made of, in both languages. What points into its own lesson is left out. */
function partsOf(files: ContentFiles): Parts {
  const folders = [...files.keys()]
    .flatMap((file) => /^(course\/.*)\/quiz\.yaml$/.exec(file)?.[1] ?? [])
    .sort();
  const blocks = folders.flatMap((folder) => twinBlocks(folder, files));
  const named = (name: string) => blocks.filter((block) => block.name === name);
  const questions = folders.flatMap((folder) => questionsIn(files.get(`${folder}/quiz.yaml`) ?? ''));
  return {
    cards: named('Card').filter(({ words }) => languages.every((of) => words[of] <= 45)),
    scenarios: named('Scenario'),
    reflections: named('Reflect'),
    steps: named('ThisWeek'),
    facilitators: named('Facilitator'),
    openings: questions.filter(({ data }) => data.opening),
    questions: questions.filter(({ data }) => !data.opening),
    topics: topicsFrom(),
  };
}

function twinBlocks(folder: string, files: ContentFiles): Block[] {
  const [nl = [], en = []] = languages.map((of) => {
    const { body } = splitFrontmatter(files.get(`${folder}/lesson.${of}.mdx`) ?? '');
    return body.split(/\n\n(?=<[A-Z])/).map((block) => block.trim());
  });
  return nl.flatMap((text, index): Block[] => {
    const twin = en[index] ?? '';
    const [, name = ''] = /^<(Card|Scenario|Reflect|ThisWeek|Facilitator)\b/.exec(text) ?? [];
    const [, id = `facilitator-${folder}`] = /^<\w+ id="([^"]+)"/.exec(text) ?? [];
    const pointsInside = /\]\(#/.test(text + twin);
    /* A card with parts of its own inside was cut in pieces. */
    const isWhole = [text, twin].every((one) => one.startsWith(`<${name}`) && one.endsWith(`</${name}>`));
    if (!isKind(name) || !isWhole || pointsInside) return [];
    const words = { nl: readLesson(text, '').words, en: readLesson(twin, '').words };
    return [{ name, kind: kindOf[name], id, text: { nl: text, en: twin }, words }];
  });
}

function questionsIn(text: string): Part[] {
  const file: unknown = parse(text);
  const raw = (file as { questions: readonly object[] }).questions;
  return quizSchema.parse(file).questions.map((data, index) => ({
    id: data.id,
    data,
    yaml: stringify([raw[index]], { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ').concat('\n'),
    options: optionsBelow(raw[index], []).map(({ id }) => id),
  }));
}

/** What each block of a lesson is in the ledger; notes for a facilitator have no id there. */
const kindOf = {
  Card: 'cards',
  Scenario: 'cards',
  Reflect: 'reflections',
  ThisWeek: 'steps',
  Facilitator: 'cards',
} as const satisfies Readonly<Record<string, Kind>>;

function isKind(name: string): name is keyof typeof kindOf {
  return name in kindOf;
}

/** Every skill with every subject: more than enough to call lessons by. */
function topicsFrom(): Localized[] {
  return skills.flatMap((skill) =>
    subjects.map((subject) => ({ nl: `${skill.nl} ${subject.nl}`, en: `${skill.en} ${subject.en}` })),
  );
}

const skills: readonly Localized[] = [
  { nl: 'vragen bij', en: 'questions about' },
  { nl: 'samen kijken naar', en: 'looking together at' },
  { nl: 'hulp bij', en: 'help with' },
  { nl: 'gesprekken over', en: 'talks about' },
  { nl: 'fouten in', en: 'errors in' },
  { nl: 'spelen met', en: 'playing with' },
  { nl: 'toetsen over', en: 'tests on' },
  { nl: 'werk van leerlingen bij', en: 'learners’ work on' },
];

const subjects: readonly Localized[] = [
  { nl: 'breuken', en: 'fractions' },
  { nl: 'plaatswaarde', en: 'place value' },
  { nl: 'begrijpend lezen', en: 'reading for meaning' },
  { nl: 'spelling', en: 'spelling' },
  { nl: 'het weer', en: 'the weather' },
  { nl: 'magneten', en: 'magnets' },
  { nl: 'kaarten', en: 'maps' },
  { nl: 'rivieren', en: 'rivers' },
  { nl: 'geld', en: 'money' },
  { nl: 'tijd', en: 'time' },
  { nl: 'grafieken', en: 'graphs' },
  { nl: 'woordsoorten', en: 'parts of speech' },
  { nl: 'planten', en: 'plants' },
];

interface Part {
  readonly id: string;
  readonly data: Question;
  /** As an item of the list in quiz.yaml. */
  readonly yaml: string;
  readonly options: readonly string[];
}

interface Block {
  readonly name: string;
  readonly kind: Kind;
  readonly id: string;
  readonly text: Localized;
  /** That a learner reads. */
  readonly words: Readonly<Record<Language, number>>;
}

interface GeneratedLesson {
  readonly files: ReadonlyMap<string, string>;
  readonly ids: readonly PlacedId[];
}

interface Parts {
  readonly cards: readonly Block[];
  readonly scenarios: readonly Block[];
  readonly reflections: readonly Block[];
  readonly steps: readonly Block[];
  readonly facilitators: readonly Block[];
  readonly openings: readonly Part[];
  readonly questions: readonly Part[];
  readonly topics: readonly Localized[];
}
