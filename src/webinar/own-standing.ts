import type { WebinarView } from './view.ts';

/**
 * What a person's own page says and offers: how they stand, whether they can take a place, and whether
 * there is anything to give back.
 */
export function ownStandingOf(
  { state, full }: Pick<WebinarView, 'state' | 'full'>,
  status: PersonStatus,
): OwnStanding {
  if (state === 'cancelled') return { name: 'webinar-cancelled', take: undefined, leave: undefined };
  if (state === 'past') return { name: 'past', take: undefined, leave: undefined };
  const isDated = state !== 'no-date';
  /* Whoever joins the line while it runs would wait for nothing. */
  const isOpen = !(state === 'live' && full);
  switch (status) {
    case 'interested':
      return isDated
        ? { name: 'interested-dated', take: isOpen ? 'takePlace' : undefined, leave: 'leaveList' }
        : { name: 'interested', take: undefined, leave: 'leaveList' };
    case 'registered':
      return { name: 'registered', take: undefined, leave: 'leave' };
    case 'waiting':
      return { name: 'waiting', take: undefined, leave: 'leaveList' };
    case 'offered':
      return { name: 'offered', take: 'take', leave: 'leaveOffer' };
    case 'cancelled':
    case 'lapsed':
      return { name: status, take: isOpen ? 'takeAgain' : undefined, leave: undefined };
    case 'quarantined':
      return { name: 'quarantined', take: undefined, leave: undefined };
  }
}

/** How a person stands on the list of a webinar. */
export type PersonStatus =
  | 'interested'
  | 'registered'
  | 'waiting'
  | 'offered'
  | 'cancelled'
  | 'lapsed'
  | 'quarantined';

export interface OwnStanding {
  readonly name: PersonStatus | 'interested-dated' | 'past' | 'webinar-cancelled';
  /** The words on the button that takes a place; undefined when none can be taken. */
  readonly take: 'take' | 'takePlace' | 'takeAgain' | undefined;
  /** The words on the button that gives it back. */
  readonly leave: 'leave' | 'leaveOffer' | 'leaveList' | undefined;
}
