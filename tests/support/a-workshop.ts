import { codeOf } from '../../src/link/code-of.ts';
import type { Workshop } from '../../src/workshop/model.ts';

/** What a test's workshop keeps from participants. */
export const secret = 'Alleen voor wie begeleidt: let op Riaan.';

/** A workshop of real parts: two lessons, a card, a question, a protocol, a note and a secret. */
export const aWorkshop: Workshop = {
  title: 'Vertrouwen in onze PLG',
  language: 'nl',
  date: '2027-03-04',
  start: '14:00',
  place: 'DTDC Botshabelo',
  group: 'Graad 4, Motheo',
  available: 60,
  parts: [
    { kind: 'note', text: 'Welkom, en koffie', minutes: 5, private: false },
    { kind: 'note', text: secret, minutes: 0, private: true },
    { kind: 'lesson', code: codeOf('lesson', 'trust-is-the-engine'), minutes: 5 },
    { kind: 'card', code: codeOf('card', 'trust-is-the-engine/four-pillars'), minutes: 3 },
    { kind: 'question', code: codeOf('question', 'trust-is-the-engine/riaan-repairs'), minutes: 5 },
    { kind: 'protocol', code: codeOf('protocol', 'appreciative-check-in'), minutes: 10 },
    { kind: 'lesson', code: codeOf('lesson', 'safe-enough'), minutes: 5 },
  ],
};
