import type { CalendarEvent } from '../calendar/calendar-file.ts';
import { minutesOf } from './edit-parts.ts';
import type { KeptWorkshop } from './model.ts';

/**
 * A workshop as an entry of a calendar: at its start for as long as its parts take, or for the whole day while
 * no hour is said. `words` go into it as they are, for example with the link.
 */
export function workshopEvent(kept: KeptWorkshop, name: string, words: string): CalendarEvent {
  const { id, changedAt, workshop } = kept;
  const minutes = minutesOf(workshop.parts) || workshop.available;
  return {
    uid: `workshop-${id}`,
    sequence: Math.floor(changedAt / 60_000),
    day: workshop.date,
    title: name,
    text: words,
    ...(workshop.start && minutes > 0 && { time: { start: workshop.start, minutes } }),
    ...(workshop.place.trim() && { place: workshop.place.trim() }),
    alarm: { hoursBefore: workshop.start ? 2 : 9 },
  };
}
