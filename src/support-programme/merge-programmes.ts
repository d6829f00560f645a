import type { Plan } from '../action-plan/model.ts';
import type { Entry, Note, Programme } from './model.ts';
import { pickVersions } from './versions.ts';

/**
 * Joins two programmes: of each plan the later version, of each tick and label the one set last, and all
 * notes. Nothing is overwritten by something older; order and doubles make no difference.
 */
export function mergeProgrammes(one: Programme, other: Programme): Programme {
  const entries = new Map<string, Entry>();
  for (const entry of [...one.entries, ...other.entries]) {
    entries.set(idOf(entry), mergeEntries(entries.get(idOf(entry)) ?? entry, entry));
  }
  return { entries: [...entries.values()].sort((a, b) => compare(idOf(a), idOf(b))) };
}

/** The programme with a plan that came in at `now`, and what that changed. */
export function addPlan(programme: Programme, plan: Plan, now: number): Added {
  const known = programme.entries.find((entry) => idOf(entry) === plan.id);
  const merged = mergeProgrammes(programme, { entries: [newEntry(plan, now)] });
  const after = merged.entries.find((entry) => idOf(entry) === plan.id);
  const outcome = !known
    ? 'new'
    : contentOf(known.versions) !== contentOf(after?.versions)
      ? 'updated'
      : known.versions.some((version) => contentOf(version) === contentOf(plan))
        ? 'known'
        : 'older';
  return { programme: merged, outcome };
}

/** The id of the plan of an entry. */
export function idOf(entry: Entry): string {
  return entry.versions[0]?.id ?? '';
}

function newEntry(plan: Plan, now: number): Entry {
  return {
    versions: [plan],
    arrivedAt: now,
    status: { value: 'new', at: 0 },
    label: { value: '', at: 0 },
    partOf: { value: '', at: 0 },
    notes: [],
  };
}

function mergeEntries(a: Entry, b: Entry): Entry {
  return {
    versions: pickVersions([...a.versions, ...b.versions]),
    arrivedAt: Math.min(a.arrivedAt, b.arrivedAt),
    status: later(a.status, b.status),
    label: later(a.label, b.label),
    partOf: later(a.partOf, b.partOf),
    notes: mergeNotes([...a.notes, ...b.notes]),
  };
}

function later<T extends string>(a: Latest<T>, b: Latest<T>): Latest<T> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.value > b.value ? a : b;
}

/** All of them, in time. A file of another's making may give two texts to one id: both stay the same way everywhere. */
function mergeNotes(notes: readonly Note[]): Note[] {
  const unique = new Map(notes.map((note) => [`${note.id} ${note.at} ${note.text}`, note]));
  return [...unique.entries()]
    .sort(([a, { at }], [b, { at: otherAt }]) => at - otherAt || compare(a, b))
    .map(([, note]) => note);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function contentOf(value: unknown): string {
  return JSON.stringify(value);
}

interface Latest<T> {
  readonly value: T;
  readonly at: number;
}

export interface Added {
  readonly programme: Programme;
  /** `older`: a newer version was here already. */
  readonly outcome: 'new' | 'updated' | 'known' | 'older';
}
