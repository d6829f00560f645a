import type { Action } from './action-of.ts';
import type { Screen } from './screens.ts';

/** Where one is in the screens, with the hands that were counted. */
export interface Showing {
  readonly at: number;
  readonly revealed: boolean;
  readonly blank: boolean;
  /** Raised hands by option, for each question. */
  readonly hands: Readonly<Record<string, readonly number[]>>;
}

/** At the first screen, with no hands. */
export const atStart: Showing = { at: 0, revealed: false, blank: false, hands: {} };

/**
 * What an action makes of it. On a black screen every action brings back what was there, and does nothing more.
 * Never beyond the first or the last screen; never fewer than no hands. Full screen is the browser's.
 */
export function act(showing: Showing, action: Action, screens: readonly Screen[]): Showing {
  if (showing.blank) return { ...showing, blank: false };
  const goTo = (wanted: number): Showing => {
    const at = Math.max(0, Math.min(wanted, screens.length - 1));
    return at === showing.at ? showing : { ...showing, at, revealed: false };
  };
  if (typeof action === 'object') return raise(showing, action, screens[showing.at]);
  switch (action) {
    case 'next':
      return goTo(showing.at + 1);
    case 'back':
      return goTo(showing.at - 1);
    case 'first':
      return goTo(0);
    case 'last':
      return goTo(screens.length - 1);
    case 'reveal':
      return { ...showing, revealed: !showing.revealed };
    case 'blank':
      return { ...showing, blank: true };
    case 'full':
      return showing;
    default:
      return action satisfies never;
  }
}

/** The hands of a question on the screen, one number for each option. */
export function handsOf({ hands }: Showing, screen: Screen): readonly number[] {
  if (screen.kind !== 'choice') return [];
  return screen.options.map((_, place) => hands[screen.key]?.[place] ?? 0);
}

/** The same with no hands for the question on the screen. */
export function withoutHands(showing: Showing, screen: Screen): Showing {
  return screen.kind === 'choice'
    ? { ...showing, hands: { ...showing.hands, [screen.key]: screen.options.map(() => 0) } }
    : showing;
}

/** What the browser kept of it in its history, as far as it can be. Never throws. */
export function parseShowing(kept: unknown, screens: readonly Screen[]): Showing {
  const { at, revealed, hands }: { at?: unknown; revealed?: unknown; hands?: unknown } = Object(kept);
  const counts = Object.entries(Object(hands)).filter(
    (entry): entry is [string, number[]] =>
      Array.isArray(entry[1]) && entry[1].every((count) => Number.isSafeInteger(count) && count >= 0),
  );
  return {
    at: Number.isSafeInteger(at) && screens[Number(at)] ? Number(at) : 0,
    revealed: revealed === true,
    blank: false,
    hands: Object.fromEntries(counts),
  };
}

function raise(
  showing: Showing,
  { hand, by }: { readonly hand: number; readonly by: 1 | -1 },
  screen: Screen | undefined,
): Showing {
  if (screen?.kind !== 'choice' || !screen.options[hand]) return showing;
  const counts = handsOf(showing, screen).map((count, place) =>
    place === hand ? Math.max(0, count + by) : count,
  );
  return { ...showing, hands: { ...showing.hands, [screen.key]: counts } };
}
