import type { Language } from '../i18n/language.ts';
import { codeOf, type NamedKind } from '../link/code-of.ts';
import type { Workshop, WorkshopPart } from './model.ts';
import { pieceKinds, type ReadyMadeData } from './ready-made-model.ts';

/** A ready-made workshop in one language: something to start from. */
export function readyMade(id: string, data: ReadyMadeData, language: Language): ReadyMade {
  const title = data.title[language];
  return {
    id,
    about: data.about[language],
    workshop: {
      title,
      language,
      date: '',
      start: '',
      place: '',
      group: '',
      available: data.minutes,
      parts: data.parts.map((part) => readyPart(part, language)),
    },
  };
}

function readyPart(part: ReadyMadeData['parts'][number], language: Language): WorkshopPart {
  const { minutes } = part;
  if (part.note) return { kind: 'note', text: part.note[language], minutes, private: part.private };
  const kind = pieceKinds.find((one) => part[one] !== undefined) ?? 'lesson';
  return { kind, code: codeOf(kind satisfies NamedKind, part[kind] ?? ''), minutes };
}

export interface ReadyMade {
  readonly id: string;
  /** For whom, and what comes of it. */
  readonly about: string;
  readonly workshop: Workshop;
}
