import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { keepSessions } from './keep-sessions.ts';
import {
  noteLines,
  type Session,
  type SessionEvent,
  type Setup,
  type Stretch,
  sessionSchema,
} from './model.ts';

/**
 * The sessions on this device. Two tabs with the same session follow each other: a press adds an event to what
 * is on disk at that moment, and the other tab is drawn anew from the same events when it hears of it.
 */
export interface SessionStore {
  read(): readonly Session[];
  /** Begins a session now; an earlier one of the same kind gives way, with its notes. */
  start(what: string, setup: Setup, stretches: readonly Stretch[]): void;
  /** Adds what happened now, if anything: `make` sees the session as it is on disk. */
  act(what: string, make: (session: Session, now: number) => SessionEvent | undefined): void;
  /** Writes one of the lines of notes. */
  note(what: string, line: number, words: string): void;
  remove(what: string): void;
  /** Lets go of sessions that are long over. */
  tidy(): void;
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
}

/** A store over a kept list. `now` is in milliseconds since 1970. */
export function createSessionStore({ stored, now }: SessionWorld): SessionStore {
  const changeOne = (what: string, change: (session: Session) => Session) =>
    stored.change((all) => all.map((session) => (session.what === what ? change(session) : session)));
  return {
    read: stored.read,
    subscribe: stored.subscribe,
    saveState: stored.saveState,
    start(what, setup, stretches) {
      const at = Math.round(now());
      const session: Session = {
        what,
        setup,
        stretches: stretches.map(({ id, seconds }) => ({ id, seconds })),
        events: [{ type: 'started', at }],
        notes: Array.from({ length: noteLines }, () => ''),
      };
      stored.change((all) => [...keepSessions(all, at).filter((one) => one.what !== what), session]);
    },
    act(what, make) {
      const at = Math.round(now());
      const session = stored.read().find((one) => one.what === what);
      if (!session || !make(session, at)) return;
      changeOne(what, (one) => {
        const event = make(one, at);
        return event ? { ...one, events: [...one.events, event] } : one;
      });
    },
    note(what, line, words) {
      const write = (old: string, index: number) => (index === line ? words : old);
      changeOne(what, (session) => ({ ...session, notes: session.notes.map(write) }));
    },
    remove(what) {
      stored.change((all) => all.filter((session) => session.what !== what));
    },
    tidy() {
      const at = now();
      if (keepSessions(stored.read(), at).length < stored.read().length)
        stored.change((all) => keepSessions(all, at));
    },
  };
}

export interface SessionWorld {
  readonly stored: Stored<readonly Session[]>;
  readonly now: () => number;
}

/** Reads a kept list; `whole` is false when something in it is no session. Never throws. */
export function parseSessions(list: unknown): { data: readonly Session[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const parsed = list.map((one) => sessionSchema.safeParse(one));
  const data = parsed.flatMap((one) => (one.success ? [one.data] : []));
  return { data, whole: data.length === list.length };
}

/** The sessions in this browser. */
export const sessions: SessionStore = createSessionStore({
  stored: createStored({ key: 'leerkring.sessions', version: 1, empty: [], parse: parseSessions }),
  now: () => Date.now(),
});
