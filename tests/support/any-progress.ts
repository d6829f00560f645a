import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ProgressEvent } from '../../src/progress/model.ts';
import { parseEvent } from '../../src/progress/parse-event.ts';
import { knownIdsOf } from '../../src/progress-transfer/known-ids.ts';

/** The ids of the course as it is. */
export const knownIds = knownIdsOf(JSON.parse(readFileSync('content/ids.json', 'utf8')));

/* Of the course, and ids of anyone's: another site, a withdrawn lesson, a language of its own. */
const strange = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((id) => !(id in {}));
const lessons = Object.keys(knownIds.lessons);
const orStrange = (ids: readonly string[]) =>
  ids.length === 0
    ? strange
    : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: strange });
const words = (maxLength: number) => fc.string({ unit: 'binary', maxLength });

const id = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom('k3f9x2lq', '0zz', '1a2b3c4d5e6f7g'), fc.nat(400)) },
    { weight: 1, arbitrary: fc.tuple(strange, fc.nat(3)) },
  )
  .map(([begin, number]) => `${begin}.${number}`);
const anyId = fc.oneof(
  { weight: 4, arbitrary: id },
  { weight: 1, arbitrary: strange },
  fc.stringMatching(/^[0-9a-z]{11,14}$/),
);
const at = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1_750_000_000_000, max: 1_750_000_000_050 }) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);

const inLesson = fc
  .oneof({ weight: 9, arbitrary: fc.constantFrom(...lessons) }, { weight: 1, arbitrary: strange })
  .chain((lesson) => {
    const of = knownIds.lessons[lesson];
    const answered = orStrange(Object.keys(of?.q ?? {})).chain((question) => {
      const option = orStrange(of?.q[question] ?? []);
      const answer = fc.oneof(
        fc.array(option, { maxLength: 4 }),
        fc.array(
          fc.tuple(option, option).map(([left, right]) => `${left}=${right}`),
          { maxLength: 4 },
        ),
        fc.array(words(40), { maxLength: 3 }),
      );
      const keyOf = (given: readonly string[]) =>
        fc.oneof(
          fc.constantFrom(
            '',
            [...given].sort().join(','),
            given.join('>'),
            given
              .map((one) => one.split('=')[0])
              .sort()
              .join(','),
          ),
          fc.array(option, { maxLength: 4 }).map((ids) => ids.join(',')),
          fc.array(option, { maxLength: 4 }).map((ids) => ids.join('>')),
          words(30),
        );
      return answer.chain((given) =>
        fc.record(
          {
            type: fc.constant('question-answered'),
            lesson: fc.constant(lesson),
            question: fc.constant(question),
            answer: fc.constant(given),
            key: keyOf(given),
            right: fc.constantFrom(null, true, false),
            sure: fc.constantFrom(1, 2, 3),
          },
          { requiredKeys: ['type', 'lesson', 'question', 'answer', 'key', 'right'] },
        ),
      );
    });
    return fc.oneof(
      fc.record({ type: fc.constantFrom('lesson-opened', 'lesson-finished'), lesson: fc.constant(lesson) }),
      { weight: 3, arbitrary: answered },
      fc.record({
        type: fc.constant('reflection-saved'),
        lesson: fc.constant(lesson),
        reflection: orStrange(of?.r ?? []),
        text: words(200),
      }),
      fc.record({
        type: fc.constant('step-planned'),
        lesson: fc.constant(lesson),
        step: orStrange(of?.s ?? []),
        planned: fc.boolean(),
      }),
    );
  });
const scan = fc.constantFrom('scan1', '1x8fk2p0q9zz', 'a scan');
const inScan = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('scan-rated'),
      scan,
      block: orStrange(knownIds.blocks),
      level: fc.constantFrom(null, 0, 1, 2, 3),
      person: fc.nat(12),
      people: fc.nat(12),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('scan-erased'), scan }) },
);

/** Any event that a browser would keep. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: inLesson }, { weight: 1, arbitrary: inScan }), anyId, at)
  .map(([rest, eventId, time]) => parseEvent({ ...rest, id: eventId, at: time }))
  .filter((event) => event !== undefined);

/** Any log: events with ids of their own. */
export const anyLog = (maxLength = 40): fc.Arbitrary<readonly ProgressEvent[]> =>
  fc.uniqueArray(anyEvent, { selector: (event) => event.id, maxLength });
