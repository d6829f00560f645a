import { pieceKinds } from '../../workshop/ready-made-model.ts';
import { closest } from '../closest.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';
import { type Content, isRecord, type ReadyMadeFile, twinsOf } from '../read-content.ts';

/** Ready-made workshops: each part is one thing that is there, and the minutes add up. */
export function checkReadyMade(content: Content): Mistake[] {
  return content.workshops.flatMap((workshop) => {
    const { file } = workshop;
    const list = isRecord(file.data) && Array.isArray(file.data.parts) ? file.data.parts : [];
    return [
      ...checkSum(workshop),
      ...list.flatMap((raw: unknown, index) =>
        isRecord(raw)
          ? checkPart(raw, index, content, { file: file.file, line: file.lineOf(['parts', index]) })
          : [],
      ),
    ];
  });
}

function checkSum({ file, data }: ReadyMadeFile): Mistake[] {
  if (!data) return [];
  const sum = data.parts.reduce((total, { minutes }) => total + minutes, 0);
  if (sum === data.minutes) return [];
  const place = { file: file.file, line: file.lineOf(['minutes']) };
  return [mistake('workshop-sum', place, { stated: data.minutes, sum })];
}

function checkPart(
  raw: Readonly<Record<string, unknown>>,
  index: number,
  content: Content,
  place: Place,
): Mistake[] {
  const named = [...pieceKinds, 'note'].filter((kind) => raw[kind] !== undefined);
  if (named.length !== 1) return [mistake('part-kind', place, { place: index + 1, named })];
  const secret =
    raw.private === true && raw.note === undefined
      ? [mistake('part-private', place, { place: index + 1 })]
      : [];
  const kind = pieceKinds.find((one) => raw[one] !== undefined);
  const id = kind && raw[kind];
  if (!kind || typeof id !== 'string') return secret;
  const known = idsOf(kind, content);
  return known.includes(id)
    ? secret
    : [...secret, mistake('part-unknown', place, { kind, id, near: closest(id, known) })];
}

function idsOf(kind: (typeof pieceKinds)[number], { lessons, protocols }: Content): string[] {
  switch (kind) {
    case 'lesson':
      return lessons.map(({ id }) => id);
    case 'protocol':
      return protocols.map(({ id }) => id);
    case 'question':
      return lessons.flatMap(({ id, quiz }) => (quiz?.questions ?? []).map((one) => `${id}/${one.id}`));
    case 'card':
      return lessons.flatMap((lesson) =>
        twinsOf(lesson).flatMap(({ reading }) =>
          [...reading.cards, ...reading.scenarios].map((one) => `${lesson.id}/${one.id}`),
        ),
      );
  }
}
