import { codeOf } from '../../src/link/code-of.ts';
import type { Workshop } from '../../src/workshop/model.ts';
import { sealWorkshop } from '../../src/workshop/workshop-link.ts';

/** Words that only the facilitator may read: no screen or paper of a participant shows them. */
export const secrets = {
  /** The facilitator's own. */
  note: 'Vraag Riaan naar zijn proef',
  /** Out of the notes of the lesson. */
  ofLesson: 'Anderen verdedigen de clustervergadering',
} as const;

/** A workshop of an hour, with a part of every kind. */
export const ledWorkshop: Workshop = {
  title: 'Wat is onze PLG?',
  language: 'nl',
  date: '2027-03-04',
  start: '14:00',
  place: 'DTDC Botshabelo',
  group: 'Graad 4, Motheo',
  available: 60,
  parts: [
    { kind: 'protocol', code: codeOf('protocol', 'appreciative-check-in'), minutes: 10 },
    { kind: 'lesson', code: codeOf('lesson', 'what-is-a-plc'), minutes: 15 },
    { kind: 'note', text: secrets.note, minutes: 0, private: true },
    { kind: 'question', code: codeOf('question', 'what-is-a-plc/what-belongs'), minutes: 5 },
    { kind: 'note', text: 'Pauze met thee', minutes: 10, private: false },
    { kind: 'card', code: codeOf('card', 'trust-is-the-engine/four-pillars'), minutes: 5 },
    { kind: 'lesson', code: codeOf('lesson', 'trust-is-the-engine'), minutes: 10 },
  ],
};

/** The same as the fragment of an address, with its `#`. */
export function fragmentOf(workshop: Workshop): string {
  return `#${sealWorkshop(workshop)}`;
}
