import { type Kind, kinds, parseLedger, placesOf } from '../ledger.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, isRecord, twinsOf } from '../read-content.ts';
import type { YamlFile } from '../yaml-file.ts';

/**
 * Published ids stay, and new ones are written down. Waits until every file can be read, for an id in a
 * file that cannot be read has not vanished.
 */
export function checkLedger(content: Content): Mistake[] {
  const { ledger: file } = content;
  if (!file) return [mistake('ledger-missing', { file: 'ids.json', line: 1 }, {})];
  if (file.problem || !isReadable(content)) return [];
  const shape = checkShape(file);
  return shape.length > 0 ? shape : compare(content, file);
}

function compare(content: Content, file: YamlFile): Mistake[] {
  const ledger = parseLedger(file.data);
  const places = placesOf(content);
  const there = new Set(places.map(({ kind, id }) => `${kind} ${id}`));
  const listed = new Map(kinds.map((kind) => [kind, new Set(ledger[kind])]));
  const isListed = (kind: Kind, id: string) => listed.get(kind)?.has(id) ?? false;
  const isWithdrawn = (kind: Kind, id: string) => ledger.formerly?.[kind]?.includes(id) ?? false;
  /* What stood in a lesson or question that is gone or withdrawn is not told apart. */
  const isGoneWithMore = (kind: Kind, id: string) =>
    homesOf(kind, id).some(
      ([home, of]) => isWithdrawn(home, of) || (isListed(home, of) && !there.has(`${home} ${of}`)),
    );
  const vanished = kinds.flatMap((kind) =>
    ledger[kind].flatMap((id, index) =>
      there.has(`${kind} ${id}`) || isGoneWithMore(kind, id)
        ? []
        : [mistake('id-vanished', { file: file.file, line: file.lineOf([kind, index]) }, { kind, id })],
    ),
  );
  const reused = places
    .filter(({ kind, id }) => isWithdrawn(kind, id))
    .map(({ kind, id, file: at, line }) => mistake('id-reused', { file: at, line }, { kind, id }));
  const unlisted = places.filter(({ kind, id }) => !isListed(kind, id) && !isWithdrawn(kind, id));
  const perFile = Map.groupBy(unlisted, (one) => one.file);
  return [
    ...vanished,
    ...reused,
    ...[...perFile].map(([at, ids]) =>
      mistake(
        'id-unlisted',
        { file: at, line: Math.min(...ids.map(({ line }) => line)) },
        { ids: [...new Set(ids.map(({ id }) => id))] },
      ),
    ),
  ];
}

/** `lesson/question/option` lives in a lesson and in a question, `protocol/step` in a protocol. */
function homesOf(kind: Kind, id: string): [Kind, string][] {
  const [lesson = '', part = ''] = id.split('/');
  if (kind === 'protocolSteps') return [['protocols', lesson]];
  return [
    ...(part === '' ? [] : [['lessons', lesson] satisfies [Kind, string]]),
    ...(kind === 'options' ? [['questions', `${lesson}/${part}`] satisfies [Kind, string]] : []),
  ];
}

function checkShape(file: YamlFile): Mistake[] {
  const data = isRecord(file.data) ? file.data : {};
  const lists = [
    ...kinds.map((kind): [PropertyKey[], unknown] => [[kind], data[kind]]),
    ...Object.entries(isRecord(data.formerly) ? data.formerly : {}).map(
      ([kind, list]): [PropertyKey[], unknown] => [['formerly', kind], list],
    ),
  ];
  const pairs = Object.entries(isRecord(data.replaced) ? data.replaced : {}).flatMap(([kind, one]) =>
    isRecord(one) && Object.values(one).every((id) => typeof id === 'string')
      ? []
      : [
          mistake(
            'ledger-shape',
            { file: file.file, line: file.lineOf(['replaced', kind]) },
            { field: `replaced.${kind}` },
          ),
        ],
  );
  return [
    ...pairs,
    ...lists.flatMap(([path, list]) =>
      Array.isArray(list) && list.every((item) => typeof item === 'string')
        ? []
        : [
            mistake(
              'ledger-shape',
              { file: file.file, line: file.lineOf(path) },
              { field: path.map(String).join('.') },
            ),
          ],
    ),
  ];
}

function isReadable({ lessons, glossary, sources, protocols, agendas, selfScan }: Content): boolean {
  return (
    !glossary?.problem &&
    !sources?.problem &&
    [...protocols, ...agendas].every(({ file }) => !file.problem) &&
    !selfScan?.problem &&
    lessons.every(
      (lesson) => !lesson.quiz?.problem && twinsOf(lesson).every(({ reading }) => !reading.problem),
    )
  );
}
