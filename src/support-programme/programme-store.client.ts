import type { Plan } from '../action-plan/model.ts';
import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { toBase64url } from '../link/base64url.ts';
import { type Added, addPlan, idOf, mergeProgrammes } from './merge-programmes.ts';
import type { Entry, Programme } from './model.ts';
import { parseEntries } from './programme-file.ts';

/** The advisor's programme on this device. */
export interface ProgrammeStore {
  read(): Programme;
  /** Takes a plan in; a newer version of one that is here takes its place, and what was noted stays. */
  add(plan: Plan): Added['outcome'];
  /** Sets the status, the label, or the plan that this one is taken together with. */
  set(id: string, field: 'status' | 'label' | 'partOf', value: string): SaveState;
  note(id: string, text: string): SaveState;
  removeNote(noteId: string): SaveState;
  /** Takes plans off this device, with their notes. */
  remove(ids: readonly string[]): SaveState;
  /** Joins a programme from a file. */
  merge(other: Programme): SaveState;
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
}

/** A store over a kept programme. `now` is in milliseconds since 1970; `newId` must not repeat. */
export function createProgrammeStore({ stored, now, newId }: ProgrammeWorld): ProgrammeStore {
  const changeEntry = (id: string, change: (entry: Entry) => Entry) =>
    stored.change(({ entries }) => ({
      entries: entries.map((entry) => (idOf(entry) === id ? change(entry) : entry)),
    }));
  return {
    read: stored.read,
    subscribe: stored.subscribe,
    saveState: stored.saveState,
    add(plan) {
      const at = now();
      const { outcome } = addPlan(stored.read(), plan, at);
      stored.change((programme) => addPlan(programme, plan, at).programme);
      return outcome;
    },
    set(id, field, value) {
      const at = now();
      return changeEntry(id, (entry) => ({ ...entry, [field]: { value, at } }));
    },
    note(id, text) {
      const note = { id: newId(), at: now(), text };
      return changeEntry(id, (entry) => ({ ...entry, notes: [...entry.notes, note] }));
    },
    removeNote(noteId) {
      return stored.change(({ entries }) => ({
        entries: entries.map((entry) => ({
          ...entry,
          notes: entry.notes.filter(({ id }) => id !== noteId),
        })),
      }));
    },
    remove(ids) {
      return stored.change(({ entries }) => ({
        entries: entries.filter((entry) => !ids.includes(idOf(entry))),
      }));
    },
    merge: (other) => stored.change((programme) => mergeProgrammes(programme, other)),
  };
}

export interface ProgrammeWorld {
  readonly stored: Stored<Programme>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** The programme in this browser. */
export const programme: ProgrammeStore = createProgrammeStore({
  stored: createStored<Programme>({
    key: 'leerkring.support-programme',
    version: 1,
    empty: { entries: [] },
    parse: parseProgramme,
  }),
  now: () => Date.now(),
  newId: () => toBase64url(crypto.getRandomValues(new Uint8Array(6))),
});

/** Reads a kept programme; `whole` is false when something in it could not be read. Never throws. */
export function parseProgramme(kept: unknown): { data: Programme; whole: boolean } {
  const { data, whole } = parseEntries(Object(kept).entries);
  return { data: { entries: data }, whole };
}
