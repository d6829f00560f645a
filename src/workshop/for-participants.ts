import type { Workshop } from './model.ts';
import { sealWorkshop } from './workshop-link.ts';

/** The workshop as participants get it, on a screen, in a link and on paper: without what only the facilitator sees. */
export function forParticipants(workshop: Workshop): Workshop {
  return { ...workshop, parts: workshop.parts.filter((part) => part.kind !== 'note' || !part.private) };
}

/** The fragment of the link and the code that participants get. */
export function sealForParticipants(workshop: Workshop): string {
  return sealWorkshop(forParticipants(workshop));
}
