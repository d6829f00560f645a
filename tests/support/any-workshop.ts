import fc from 'fast-check';
import type { Plan } from '../../src/action-plan/model.ts';
import { decisions, planStates, supporters } from '../../src/action-plan/model.ts';
import type { Workshop } from '../../src/workshop/model.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const code = (length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
/* Whole characters of any script: a lone half of one cannot travel in UTF-8, and no field gives one. */
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((words) => words.slice(0, maxLength).toWellFormed());
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const date = fc.oneof(
  fc.constant(''),
  fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-')),
);
const minutes = fc.integer({ min: 0, max: 600 });

/** Any workshop that the schema lets through. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc.record({
  title: text(80),
  language: fc.constantFrom('nl', 'en'),
  date,
  start: fc.oneof(
    fc.constant(''),
    fc.tuple(digits(2), digits(2)).map((parts) => parts.join(':')),
  ),
  place: text(80),
  group: text(80),
  available: minutes,
  parts: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('lesson', 'card', 'question', 'protocol'), code: code(5), minutes }),
      fc.record({ kind: fc.constant('note' as const), text: text(600), minutes, private: fc.boolean() }),
    ),
    { maxLength: 60 },
  ),
});

/** Any action plan that the schema lets through. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  id: code(8),
  language: fc.constantFrom('nl', 'en'),
  group: text(80),
  state: fc.constantFrom(...planStates),
  question: text(300),
  need: text(500),
  learn: text(300),
  attempt: text(300),
  moment: text(200),
  action: text(200),
  who: text(200),
  from: date,
  until: date,
  sign: text(200),
  now: text(40),
  hoped: text(40),
  support: text(300),
  supportBy: date,
  supporter: fc.constantFrom(...supporters),
  ownEffort: text(300),
  lookBack: date,
  saw: text(500),
  decision: fc.constantFrom(...decisions),
  changedAt: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
});
