import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { toBase64url } from '../link/base64url.ts';
import { type KeptWorkshop, keptWorkshopSchema, type Workshop } from './model.ts';

/** The workshops that are made on this device. */
export interface WorkshopStore {
  read(): readonly KeptWorkshop[];
  /** Keeps a workshop as a new one; gives its id. */
  start(workshop: Workshop): string;
  /** Changes a workshop, starting from what is kept at that moment. One that is gone meanwhile comes back. */
  change(id: string, current: Workshop, change: (workshop: Workshop) => Workshop): SaveState;
  remove(id: string): void;
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
}

/** A store over a kept list. `now` is in milliseconds since 1970; `newId` must not repeat. */
export function createWorkshopStore({ stored, now, newId }: WorkshopWorld): WorkshopStore {
  return {
    read: stored.read,
    subscribe: stored.subscribe,
    saveState: stored.saveState,
    start(workshop) {
      const kept = { id: newId(), workshop, changedAt: now() };
      stored.change((all) => [...all, kept]);
      return kept.id;
    },
    change(id, current, change) {
      const changedAt = now();
      return stored.change((all) =>
        all.some((kept) => kept.id === id)
          ? all.map((kept) =>
              kept.id === id ? { ...kept, workshop: change(kept.workshop), changedAt } : kept,
            )
          : [...all, { id, workshop: change(current), changedAt }],
      );
    },
    remove(id) {
      stored.change((all) => all.filter((kept) => kept.id !== id));
    },
  };
}

export interface WorkshopWorld {
  readonly stored: Stored<readonly KeptWorkshop[]>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Reads a kept list; `whole` is false when something in it is no workshop. Never throws. */
export function parseWorkshops(list: unknown): { data: readonly KeptWorkshop[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const parsed = list.map((one) => keptWorkshopSchema.safeParse(one));
  const data = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return { data, whole: data.length === list.length };
}

/** The workshops in this browser. */
export const workshops: WorkshopStore = createWorkshopStore({
  stored: createStored({ key: 'leerkring.workshops', version: 1, empty: [], parse: parseWorkshops }),
  now: () => Date.now(),
  newId: () => toBase64url(crypto.getRandomValues(new Uint8Array(6))),
});
