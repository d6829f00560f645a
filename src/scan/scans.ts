import { inTime } from '../progress/in-time.ts';
import type { EventOf, Level, ProgressEvent } from '../progress/model.ts';

/** How many can look together on one phone. */
export const mostPeople = 20;

/** One time that someone, or a group, looked at the blocks. */
export interface Scan {
  readonly id: string;
  /** When the first choice was made. */
  readonly at: number;
  /** How many look together; 1 is alone. */
  readonly people: number;
  /** For each block what each person chose; null for who let the turn pass. */
  readonly turns: ReadonlyMap<string, ReadonlyMap<number, Level | null>>;
}

/** The scans in a list of events, the oldest first. Of two choices for one turn the later counts. */
export function foldScans(events: readonly ProgressEvent[]): Scan[] {
  const erased = erasedScans(events);
  const scans = new Map<string, GrowingScan>();
  for (const event of inTime(events.filter(isChoice))) {
    if (erased.has(event.scan)) continue;
    const scan = scans.get(event.scan) ?? { id: event.scan, at: event.at, people: 1, turns: new Map() };
    const turns = scan.turns.get(event.block) ?? new Map();
    scans.set(scan.id, scan);
    scan.turns.set(event.block, turns.set(event.person, event.level));
    scan.people = Math.max(scan.people, event.people);
  }
  return [...scans.values()];
}

/** The ids of the scans that were erased; a choice for one of them is not kept. */
export function erasedScans(events: readonly ProgressEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.type === 'scan-erased' ? [event.scan] : [])));
}

/** The turn that comes now: the number of the block, from 0, and of the person, from 1. Undefined at the end. */
export function nextTurn(
  scan: Pick<Scan, 'people' | 'turns'>,
  blocks: readonly string[],
): { block: number; person: number } | undefined {
  for (const [block, id] of blocks.entries()) {
    for (let person = 1; person <= scan.people; person += 1) {
      if (!scan.turns.get(id)?.has(person)) return { block, person };
    }
  }
  return undefined;
}

/**
 * What is shown of all scans: the newest that is whole, and the first beside it when there are two; and the
 * newest of all when it is not whole yet.
 */
export function lookBack(scans: readonly Scan[], blocks: readonly string[]): LookBack {
  const whole = scans.filter((scan) => !nextTurn(scan, blocks));
  const [now, last] = [whole.at(-1), scans.at(-1)];
  const first = whole.length > 1 ? whole[0] : undefined;
  return { ...(first && { first }), ...(now && { now }), ...(last && last !== now && { begun: last }) };
}

/* A number of people beyond all sense came from a foreign file. */
function isChoice(event: ProgressEvent): event is EventOf<'scan-rated'> {
  return (
    event.type === 'scan-rated' && event.person > 0 && Math.max(event.person, event.people) <= mostPeople
  );
}

export interface LookBack {
  readonly first?: Scan;
  readonly now?: Scan;
  readonly begun?: Scan;
}

interface GrowingScan extends Scan {
  people: number;
  readonly turns: Map<string, Map<number, Level | null>>;
}
