import type { SessionEvent } from './model.ts';

/**
 * What to write down when the clock of the device was set between two looks at it; nothing when it was not, or
 * when another tab has written it down since the first look.
 *
 * The steady clock (`performance.now()`) is never set, but on some devices it stands still in sleep. So the
 * clock that shows less time than the steady one was surely set back; the one that shows more was set ahead
 * only if the page was watched from look to look: otherwise the device slept, and the group may have talked on.
 * A laptop that sleeps without telling the page is taken for one whose clock was set; going back or on mends it.
 */
export function clockSetBetween(
  before: Look,
  after: Look,
  watched: boolean,
  events: readonly SessionEvent[],
): SessionEvent | undefined {
  const known = setsIn(events)
    .slice(before.sets)
    .reduce((sum, { by }) => sum + by, 0);
  const by = Math.round(after.wall - before.wall - (after.steady - before.steady)) - known;
  if (Math.abs(by) < leastJump || (by > 0 && !watched)) return undefined;
  return { type: 'clock-set', at: Math.round(after.wall), by };
}

/**
 * What to write down when the clock shows an earlier time than what was done last, as after a reload: nobody
 * can tell how long ago that was, so it counts as just now.
 */
export function clockSetBefore(events: readonly SessionEvent[], now: number): SessionEvent | undefined {
  const last = events.at(-1);
  if (!last || now > last.at - leastJump) return undefined;
  return { type: 'clock-set', at: Math.round(now), by: Math.round(now - last.at) };
}

/** How often the clock was set in a session. */
export function countSets(events: readonly SessionEvent[]): number {
  return setsIn(events).length;
}

function setsIn(events: readonly SessionEvent[]) {
  return events.filter((event) => event.type === 'clock-set');
}

/** In milliseconds: smaller ones are the noise of two clocks read one after the other. */
const leastJump = 500;

/** A look at the clocks of the device, in milliseconds. */
export interface Look {
  /** Since 1970, as people set it. */
  readonly wall: number;
  /** Since some moment before, steadily. */
  readonly steady: number;
  /** How often the clock was set in the session until then, as far as was known. */
  readonly sets: number;
}
