import type { Workshop } from './model.ts';

/** The workshop as participants get it, on a screen, in a link and on paper: without what only the facilitator sees. */
export function forParticipants(workshop: Workshop): Workshop {
  return { ...workshop, parts: workshop.parts.filter((part) => part.kind !== 'note' || !part.private) };
}
