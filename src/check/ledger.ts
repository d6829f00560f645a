import { optionsBelow } from './options.ts';
import {
  type Content,
  type ContentFiles,
  isRecord,
  keysOf,
  type ProtocolFile,
  readContent,
  twinsOf,
} from './read-content.ts';
import { scanBlocksOf } from './scan-blocks.ts';
import { turnsBelow } from './turns.ts';
import type { YamlFile } from './yaml-file.ts';

/** The kinds of permanent ids, in the order in which `content/ids.json` lists them. */
export const kinds = [
  'modules',
  'lessons',
  'cards',
  'questions',
  'options',
  'reflections',
  'steps',
  'terms',
  'sources',
  'faq',
  'paths',
  'protocols',
  'protocolSteps',
  'agendas',
  'blocks',
  'webinars',
] as const;

/** Every permanent id that stands in `content/`, sorted. Scenarios are cards here: both have an address. */
export function ledgerOf(files: ContentFiles): Ledger {
  return ledgerOfPlaces(placesOf(readContent(files)));
}

/** The same, from ids whose places are known. */
export function ledgerOfPlaces(ids: readonly PlacedId[]): Ledger {
  const list = (kind: Kind) => sorted(ids.filter((one) => one.kind === kind).map(({ id }) => id));
  return Object.fromEntries(kinds.map((kind) => [kind, list(kind)])) as unknown as Ledger;
}

/** Each permanent id once, with the file where it stands first and its line there. What has no id is left out. */
export function placesOf(content: Content): PlacedId[] {
  const places = allPlaces(content).filter(({ id }) => !/^$|\/$|\/\//.test(id));
  return [...new Map(places.toReversed().map((one) => [`${one.kind} ${one.id}`, one])).values()].reverse();
}

function allPlaces(content: Content): PlacedId[] {
  return [
    ...content.modules.map(({ id, path }): PlacedId => place('modules', id, `${path}/module.yaml`, 1)),
    ...content.lessons.flatMap((lesson): PlacedId[] => {
      const { id, path, quiz } = lesson;
      const within = (kind: Kind, file: string) => (use: { id: string; line: number }) =>
        place(kind, `${id}/${use.id}`, file, use.line);
      return [
        place('lessons', id, lesson.nl?.file ?? lesson.en?.file ?? path, 1),
        ...twinsOf(lesson).flatMap(({ file, reading }) => [
          ...[...reading.cards, ...reading.scenarios].map(within('cards', file)),
          ...reading.reflections.map(within('reflections', file)),
          ...reading.steps.map(within('steps', file)),
        ]),
        ...(quiz?.questions ?? []).flatMap((question, index) => [
          within('questions', quiz?.file ?? '')(question),
          ...optionsBelow(rawQuestion(quiz?.data, index), []).map((option) =>
            place(
              'options',
              `${id}/${question.id}/${option.id}`,
              quiz?.file ?? '',
              question.lineOf(option.path),
            ),
          ),
        ]),
      ];
    }),
    ...keyed('terms', content.glossary),
    ...keyed('sources', content.sources),
    ...keyed('faq', content.faq),
    ...keyed('paths', content.paths),
    ...content.protocols.flatMap(placesInProtocol),
    ...content.agendas.map(({ id, file }) => place('agendas', id, file.file, 1)),
    ...scanBlocksOf(content.selfScan).map(({ id, file, line }) => place('blocks', id, file, line)),
    ...content.webinars.map(({ file }) => place('webinars', file.replace(/^.*\/|\.yaml$/g, ''), file, 1)),
  ];
}

/**
 * The ledger after `ids` were added. What it already lists stays, also when it is gone from the content:
 * only an author takes an id out, by moving it to `formerly`.
 */
export function addToLedger(ledger: Ledger, ids: Ledger): Ledger {
  const merged = kinds.map((kind) => [kind, sorted([...(ledger[kind] ?? []), ...ids[kind]])]);
  const { formerly = {}, replaced } = ledger;
  return { ...Object.fromEntries(merged), formerly, ...(replaced && { replaced }) } as Ledger;
}

/** Reads `ids.json` as data; a list that is missing is empty. */
export function parseLedger(data: unknown): Ledger {
  const read = (from: unknown) => (kind: Kind) => [kind, strings(isRecord(from) ? from[kind] : [])];
  const formerly = isRecord(data) ? data.formerly : {};
  const replaced = isRecord(data) && isRecord(data.replaced) ? data.replaced : undefined;
  return {
    ...Object.fromEntries(kinds.map(read(data))),
    formerly: Object.fromEntries(kinds.map(read(formerly)).filter(([, list]) => list?.length)),
    ...(replaced && {
      replaced: Object.fromEntries(Object.entries(replaced).map(([kind, pairs]) => [kind, textPairs(pairs)])),
    }),
  } as unknown as Ledger;
}

/** The text of `ids.json`. */
export function printLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

function placesInProtocol({ id, file }: ProtocolFile): PlacedId[] {
  return [
    place('protocols', id, file.file, 1),
    ...turnsBelow(file.data).map((turn) =>
      place('protocolSteps', `${id}/${turn.id}`, file.file, file.lineOf(turn.path)),
    ),
  ];
}

/** The keys of a file that lists things by id. */
function keyed(kind: Kind, file: YamlFile | undefined): PlacedId[] {
  return keysOf(file).map((id) => place(kind, id, file?.file ?? '', file?.lineOf([id]) ?? 1));
}

function rawQuestion(data: unknown, index: number): unknown {
  return isRecord(data) && Array.isArray(data.questions) ? data.questions[index] : undefined;
}

function place(kind: Kind, id: string, file: string, line: number): PlacedId {
  return { kind, id, file, line };
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function textPairs(pairs: unknown): Record<string, string> {
  const entries = isRecord(pairs) ? Object.entries(pairs) : [];
  return Object.fromEntries(entries.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

export type Kind = (typeof kinds)[number];

/**
 * `content/ids.json`: every id ever published, per kind. `formerly` lists those that were withdrawn; `replaced`
 * says what opens instead of one that stands in links (catalogue/redirects.ts).
 */
export type Ledger = Readonly<Record<Kind, readonly string[]>> & {
  readonly formerly?: Partial<Readonly<Record<Kind, readonly string[]>>>;
  readonly replaced?: Partial<Readonly<Record<Kind, Readonly<Record<string, string>>>>>;
};

export interface PlacedId {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}
