import { findPart } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { sittingsOf } from '../protocols/timing.ts';
import type { Workshop } from '../workshop/model.ts';
import type { Session, Setup } from './model.ts';
import {
  chosenForm,
  dependsOnPeople,
  type Piece,
  piecesOfAgenda,
  piecesOfProtocol,
  piecesOfWorkshop,
  type WorkshopStep,
} from './pieces.ts';
import { mostPeople, type People, type ServedAgenda, type ServedProtocol } from './source.ts';

/** What an id in the address runs: a protocol or an agenda; undefined when there is none of that name. */
export function findMeeting(id: string, { protocols, agendas }: Served): Meeting | undefined {
  const protocol = protocols.find((one) => one.id === id);
  if (protocol) return meetingOfProtocol(protocol);
  const agenda = agendas.find((one) => one.id === id);
  return agenda && meetingOfAgenda(agenda, protocols);
}

/** What a workshop runs. Its parts that the site does not have keep their minutes, under the name `unknown`. */
export function meetingOfWorkshop(
  what: string,
  workshop: Workshop,
  catalogue: Catalogue,
  protocols: readonly ServedProtocol[],
  words: { readonly untitled: string; readonly unknown: string },
): Meeting {
  const parts = workshop.parts.map((part): WorkshopStep => {
    const found = findPart(part, catalogue);
    if (found.kind === 'unknown') return { title: words.unknown, minutes: found.minutes, line: '' };
    if (found.kind === 'protocol')
      return { title: found.title, minutes: found.minutes, line: '', protocol: found.protocol.id };
    const title = [found.number, found.title].filter(Boolean).join(' · ');
    return { title, minutes: found.minutes || found.usual, line: '' };
  });
  const used = protocols.filter(({ id }) => parts.some(({ protocol }) => protocol === id));
  return {
    what,
    title: workshop.title || words.untitled,
    purpose: '',
    people: used.some(({ steps }) => dependsOnPeople(steps))
      ? { from: 2, to: mostPeople, sideBySide: false }
      : undefined,
    each: 0,
    sittings: [],
    choices: [],
    piecesFor: (setup) => piecesOfWorkshop(parts, protocols, setup),
  };
}

/** What is chosen when nothing is: the smallest group, the protocol's own times. */
export function firstSetup({ people }: Meeting): Setup {
  return { people: people?.from ?? 2, each: 0, sitting: 0, choices: {}, goesOn: false };
}

/** The piece of each stretch of a session; what a newer version of the site no longer has is shown by its place alone. */
export function piecesOfSession({ setup, stretches }: Session, meeting: Meeting): Piece[] {
  const pieces = new Map(meeting.piecesFor(setup).map((piece) => [piece.id, piece]));
  return stretches.map((stretch) => ({
    ...(pieces.get(stretch.id) ?? { title: meeting.title, line: '', silent: false }),
    ...stretch,
  }));
}

/** The pieces as rows of a list: the turns of a step together, and in an agenda what belongs to an item. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: (Row & { key: string })[] = [];
  for (const piece of pieces) {
    const { part, step, title, person, round, seconds, silent } = piece;
    const key = part ?? step ?? (person ? title : piece.id);
    const last = rows.at(-1);
    const turns = part ? 0 : (person?.of ?? round?.of ?? 0);
    if (last && last.key === key) last.seconds += seconds;
    else rows.push({ key, title: part ?? step ?? title, seconds, silent: silent && !part && !step, turns });
  }
  return rows;
}

function meetingOfProtocol(protocol: ServedProtocol): Meeting {
  const { id, title, purpose, bring, people, steps } = protocol;
  const sittings = sittingsOf(protocol, people.from);
  return {
    what: id,
    title,
    purpose,
    bring,
    people: dependsOnPeople(steps) ? people : undefined,
    each: steps.find(({ secondsEach }) => secondsEach)?.secondsEach ?? 0,
    sittings:
      sittings.length > 1
        ? sittings.map(({ heading, minutes }) => ({ heading: heading ?? '', minutes }))
        : [],
    choices: [],
    piecesFor: (setup) => piecesOfProtocol(protocol, setup),
  };
}

function meetingOfAgenda(agenda: ServedAgenda, protocols: readonly ServedProtocol[]): Meeting {
  const { id, title, purpose, bring, people, items } = agenda;
  return {
    what: id,
    title,
    purpose,
    bring,
    people,
    each: 0,
    sittings: [],
    choices: items.flatMap((item) =>
      (item.forms?.length ?? 0) > 1
        ? [
            {
              item: item.id,
              chosen: (setup: Setup) => chosenForm(item, setup)?.protocol ?? '',
              options: (item.forms ?? []).flatMap(({ protocol }) =>
                protocols.filter(({ id }) => id === protocol),
              ),
            },
          ]
        : [],
    ),
    piecesFor: (setup) => piecesOfAgenda(agenda, protocols, setup),
  };
}

interface Served {
  readonly protocols: readonly ServedProtocol[];
  readonly agendas: readonly ServedAgenda[];
}

/** Something to run, with what has to be chosen before the start. */
export interface Meeting {
  /** As in the address behind `#`. */
  readonly what: string;
  readonly title: string;
  readonly purpose: string;
  readonly bring?: string | undefined;
  /** Undefined when the number of people changes nothing. */
  readonly people: People | undefined;
  /** The seconds of one person in its round; 0 when there is none to choose. */
  readonly each: number;
  /** Empty when there is one. */
  readonly sittings: readonly { readonly heading: string; readonly minutes: number }[];
  readonly choices: readonly MeetingChoice[];
  readonly piecesFor: (setup: Setup) => Piece[];
}

/** An item of an agenda with several protocols to choose from. */
export interface MeetingChoice {
  readonly item: string;
  readonly chosen: (setup: Setup) => string;
  readonly options: readonly Pick<ServedProtocol, 'id' | 'title'>[];
}

export interface Row {
  readonly title: string;
  seconds: number;
  readonly silent: boolean;
  /** How many turns or rounds it has; 0 when it has none. */
  readonly turns: number;
}
