import { minutesOfRound, roundsOf, sittingsOf } from '../protocols/timing.ts';
import type { Setup, Stretch } from './model.ts';
import type { People, ServedAgenda, ServedItem, ServedProtocol, ServedStep, ServedTurn } from './source.ts';

/**
 * The stretches of a protocol that is run by itself, for the group of the setup. Its minutes are those of the
 * protocol; a round in which each speaks once takes the time of one person as often as there are people.
 */
export function piecesOfProtocol(protocol: ServedProtocol, setup: Setup): Piece[] {
  const people = groupSize(protocol.people, setup.people);
  const sittings = sittingsOf(protocol, people);
  const steps = (sittings[setup.sitting] ?? sittings[0])?.steps ?? [];
  return steps.flatMap((step) =>
    piecesOfStep(step, people, `${protocol.id}/${step.id}`, setup.each || (step.secondsEach ?? 0)),
  );
}

/**
 * The stretches of an agenda: an item takes the minutes it has, whatever the size of the group. So time in a
 * round is shared among those who are there, and a protocol that takes longer in this group goes a little faster.
 */
export function piecesOfAgenda(
  agenda: ServedAgenda,
  protocols: readonly ServedProtocol[],
  setup: Setup,
): Piece[] {
  return agenda.items.flatMap((item) => {
    const id = `${agenda.id}/${item.id}`;
    const form = chosenForm(item, setup);
    const protocol = protocols.find((one) => one.id === form?.protocol);
    if (!form || !protocol) return fitTo(item.minutes * 60, piecesOfStep(item, setup.people, id));
    const times = form.times;
    const steps = protocol.steps.map((step) => ({ ...step, minutes: times[step.id] ?? step.minutes }));
    return piecesInSlot({ ...protocol, steps }, setup.people, item.minutes, id, item.title);
  });
}

/** The stretches of a workshop: its protocols in their steps, everything else as one stretch each. */
export function piecesOfWorkshop(
  parts: readonly WorkshopStep[],
  protocols: readonly ServedProtocol[],
  setup: Setup,
): Piece[] {
  return parts.flatMap((part, index) => {
    const id = `w/${index + 1}`;
    const protocol = protocols.find((one) => one.id === part.protocol);
    if (protocol)
      return piecesInSlot(protocol, setup.people, part.minutes || protocol.minutes, id, protocol.title);
    const { title, line, note } = part;
    return [{ id, seconds: (part.minutes || 1) * 60, title, line, ...(note ? { note } : {}), silent: false }];
  });
}

/** The form of an item that the facilitator chose, or its first; nothing when it is no protocol. */
export function chosenForm({ id, forms }: ServedItem, { choices }: Setup): Form | undefined {
  return forms?.find(({ protocol }) => protocol === choices[id]) ?? forms?.[0];
}

/** True when it takes longer, or goes otherwise, with more people. */
export function dependsOnPeople(steps: readonly Pick<ServedStep, 'secondsEach' | 'turns' | 'rounds'>[]) {
  return steps.some(({ secondsEach, turns, rounds }) => secondsEach !== undefined || (turns && !rounds));
}

/**
 * How many people sit in one group: of a protocol that is done side by side, the largest of the groups into
 * which they share themselves out. Never fewer or more than the protocol is made for.
 */
export function groupSize({ from, to, sideBySide }: People, people: number): number {
  const groups = sideBySide ? Math.max(1, Math.floor(people / from)) : 1;
  return Math.min(to, Math.max(from, Math.ceil(people / groups)));
}

/** All of them together, in seconds. */
export function secondsOf(pieces: readonly Pick<Stretch, 'seconds'>[]): number {
  return pieces.reduce((sum, { seconds }) => sum + seconds, 0);
}

function piecesInSlot(
  protocol: Pick<ServedProtocol, 'id' | 'steps' | 'people'>,
  everyone: number,
  minutes: number,
  id: string,
  part: string,
): Piece[] {
  const people = groupSize(protocol.people, everyone);
  const pieces = protocol.steps.flatMap((step) => piecesOfStep(step, people, `${id}/${step.id}`));
  return fitTo(minutes * 60, pieces).map((piece) => ({ ...piece, part }));
}

/** One stretch; or one for each turn of each round; or one for each person. `each` in seconds: 0 shares the step's time. */
function piecesOfStep(step: ServedStep, people: number, id: string, each = 0): Piece[] {
  const { turns, secondsEach, sitting } = step;
  const first = sitting ? { sitting } : {};
  if (turns) {
    const rounds = roundsOf(step, people);
    return range(rounds).flatMap((round) =>
      turns.map((turn, index) => ({
        ...pieceOf(turn, turn.minutes * 60, `${id}/${round}/${turn.id}`),
        ...(round === 1 && index === 0 ? { ...first, before: step.line } : {}),
        step: step.title,
        round: { number: round, of: rounds },
      })),
    );
  }
  const seconds = minutesOfRound(step) * 60;
  if (!secondsEach) return [{ ...pieceOf(step, seconds, id), ...first }];
  return range(people).map((person) => ({
    ...pieceOf(step, each || seconds / people, `${id}/${person}`),
    ...(person === 1 ? first : {}),
    person: { number: person, of: people },
  }));
}

function pieceOf({ title, line, note, silent = false }: ServedTurn, seconds: number, id: string): Piece {
  return { id, seconds, title, line, ...(note ? { note } : {}), silent };
}

/** The same pieces in just so many seconds, each in proportion and in whole seconds. */
function fitTo(seconds: number, pieces: readonly Piece[]): Piece[] {
  const all = secondsOf(pieces);
  let before = 0;
  return pieces.map((piece) => {
    const start = Math.round((before * seconds) / all);
    before += piece.seconds;
    return { ...piece, seconds: Math.max(1, Math.round((before * seconds) / all) - start) };
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

type Form = NonNullable<ServedItem['forms']>[number];

/** A part of a workshop, with its name looked up. */
export interface WorkshopStep {
  readonly title: string;
  /** 0 when the advisor gave it none: a protocol then takes its own time, anything else a minute. */
  readonly minutes: number;
  readonly line: string;
  readonly note?: string;
  /** The id of the protocol, when it is one. */
  readonly protocol?: string;
}

/** A stretch with what the screen shows of it. */
export interface Piece extends Stretch {
  readonly title: string;
  /** Read aloud; empty when there is nothing to say. */
  readonly line: string;
  readonly note?: string;
  readonly silent: boolean;
  /** The item of the agenda, or the protocol of the workshop, that it belongs to. */
  readonly part?: string;
  /** The step whose turn it is. */
  readonly step?: string;
  /** What to say before the first turn of all rounds. */
  readonly before?: string;
  /** The heading of the sitting that begins here. */
  readonly sitting?: string;
  readonly round?: Count;
  /** Whose turn it is in a round where each speaks once. */
  readonly person?: Count;
}

export type Count = Readonly<Record<'number' | 'of', number>>;
