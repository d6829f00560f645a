import type { Agenda } from '../agendas/model.ts';
import type { Language, Localized } from '../i18n/language.ts';
import type { Protocol, ProtocolTurn } from '../protocols/model.ts';
import { protocolPath } from '../protocols/protocol-path.ts';

/** What the runner gets of a protocol: one language, and only what is said and timed. */
export function serveProtocol(protocol: Protocol, language: Language): ServedProtocol {
  const { id, people, minutes, steps } = protocol;
  return {
    id,
    path: protocolPath(language, protocol),
    title: protocol.title[language],
    purpose: protocol.purpose[language],
    minutes,
    people: { from: people.from, to: people.to ?? mostPeople, sideBySide: people.sideBySide },
    ...optional('bring', protocol.bring?.[language]),
    steps: steps.map((step) => ({
      ...serveTurn(step, language),
      ...optional('secondsEach', step.secondsEach),
      ...optional('sitting', step.sitting?.[language]),
      ...optional('rounds', step.rounds),
      ...optional(
        'turns',
        step.turns?.map((turn) => serveTurn(turn, language)),
      ),
    })),
  };
}

/** What the runner gets of an agenda. */
export function serveAgenda(agenda: Agenda, language: Language): ServedAgenda {
  const { id, minutes, people, items } = agenda;
  return {
    id,
    title: agenda.title[language],
    purpose: agenda.purpose[language],
    minutes,
    people: { ...people, sideBySide: false },
    ...optional('bring', agenda.bring?.[language]),
    items: items.map((item) => ({
      ...serveTurn(item, language),
      ...optional('secondsEach', item.secondsEach),
      ...optional('forms', item.forms),
    })),
  };
}

/** How many people one can choose where a protocol sets no most. */
export const mostPeople = 30;

function serveTurn(turn: Spoken, language: Language): ServedTurn {
  const { id, minutes, title, line, note, silent } = turn;
  return {
    id,
    minutes,
    title: title[language],
    line: line?.[language] ?? '',
    ...optional('note', note?.[language]),
    ...optional('silent', silent || undefined),
  };
}

/** A field that is left out when there is nothing in it: every byte is served. */
function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

type Spoken = Pick<ProtocolTurn, 'id' | 'minutes' | 'silent'> & {
  readonly title: Localized;
  readonly line?: Localized | undefined;
  readonly note?: Localized | undefined;
};

export interface ServedTurn {
  readonly id: string;
  readonly minutes: number;
  readonly title: string;
  /** What the facilitator says; empty in an item that is a protocol. */
  readonly line: string;
  /** For the facilitator only. */
  readonly note?: string;
  readonly silent?: boolean;
}

export interface ServedStep extends ServedTurn {
  /** A round: the time of one person. */
  readonly secondsEach?: number;
  /** A new sitting begins here. */
  readonly sitting?: string;
  readonly turns?: readonly ServedTurn[];
  /** Left out, there is a round of turns for each person. */
  readonly rounds?: number;
}

export interface ServedProtocol extends ServedMeeting {
  readonly path: string;
  readonly steps: readonly ServedStep[];
}

export interface ServedAgenda extends ServedMeeting {
  readonly items: readonly ServedItem[];
}

export interface ServedItem extends ServedTurn {
  readonly secondsEach?: number;
  readonly forms?: readonly {
    readonly protocol: string;
    readonly times: Readonly<Record<string, number>>;
  }[];
}

interface ServedMeeting {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly people: People;
  readonly bring?: string;
}

/** How many take part; side by side, more people make several groups. */
export interface People {
  readonly from: number;
  readonly to: number;
  readonly sideBySide: boolean;
}
