import { whereAreWe } from './clock.ts';
import type { Session } from './model.ts';

/**
 * The sessions worth keeping: those that are over go a day after the last thing that was done in them, those
 * that were never ended after two weeks; and never more than the newest twenty.
 */
export function keepSessions(sessions: readonly Session[], now: number): readonly Session[] {
  const kept = sessions
    .filter((session) => now - lastDone(session) < (isOver(session, now) ? day : 14 * day))
    .slice(-mostKept);
  return kept.length === sessions.length ? sessions : kept;
}

/** Where a session is now. */
export function whereIs({ stretches, events, setup }: Session, now: number) {
  return whereAreWe(stretches, events, now, !setup.goesOn);
}

/** True when its last stretch is behind it. */
export function isOver(session: Session, now: number): boolean {
  return whereIs(session, now).phase === 'over';
}

function lastDone({ events }: Session): number {
  return events.at(-1)?.at ?? 0;
}

const day = 86_400_000;
const mostKept = 20;
