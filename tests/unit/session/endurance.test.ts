import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Protocol } from '../../../src/protocols/model.ts';
import { whereIs } from '../../../src/session/keep-sessions.ts';
import { findMeeting, firstSetup } from '../../../src/session/meeting.ts';
import type { Session, SessionEvent } from '../../../src/session/model.ts';
import { shownSeconds } from '../../../src/session/time-words.ts';
import { readProtocols } from '../../support/course-files.ts';
import { createPhone, openSessionPage } from '../../support/fake-facilitator.ts';
import { servedSessions } from '../../support/served-sessions.ts';

const served = servedSessions('nl');
const start = Date.UTC(2027, 2, 4, 12);

const happening = fc.oneof(
  ...(['paused', 'resumed', 'extended', 'moved-on', 'moved-back', 'reload'] as const).map((what) =>
    fc.record({ what: fc.constant(what), seconds: fc.constant(0) }),
  ),
  fc.record({ what: fc.constant('clock-set' as const), seconds: fc.integer({ min: -90_000, max: 90_000 }) }),
  fc.record({ what: fc.constant('set-back-unseen' as const), seconds: fc.integer({ min: 1, max: 9_000 }) }),
  fc.record({ what: fc.constant('phone-call' as const), seconds: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ what: fc.constant('locked' as const), seconds: fc.integer({ min: 1, max: 1_200 }) }),
);
const run = fc.record({
  people: fc.integer({ min: 0, max: 5 }),
  sitting: fc.integer({ min: 0, max: 2 }),
  goesOn: fc.boolean(),
  twoTabs: fc.boolean(),
  happenings: fc.array(fc.tuple(fc.integer({ min: 0, max: 240 }), happening), { maxLength: 25 }),
});

describe('whatever happens to the phone, the screen shows the step and second of a stopwatch on the table', () => {
  it.each(readProtocols())('$id', (protocol) => {
    fc.assert(
      fc.property(run, ({ goesOn, twoTabs, happenings, ...chosen }) => {
        const people = Math.min(protocol.people.from + chosen.people, protocol.people.to ?? 30);
        const sheet = writeSheet(protocol, people, chosen.sitting);
        const watch = startWatch(sheet, goesOn);

        const phone = createPhone(start);
        const meeting = findMeeting(protocol.id, served);
        if (!meeting) throw new Error('There is no such protocol.');
        let page = openSessionPage(phone, protocol.id);
        const setup = { ...firstSetup(meeting), people, goesOn, sitting: sheet.sitting };
        page.store.start(protocol.id, setup, meeting.piecesFor(setup));
        page = openSessionPage(phone, protocol.id);
        const other = twoTabs ? openSessionPage(phone, protocol.id) : undefined;
        /* A second passes, and the pages look unless they are hidden or the phone sleeps. */
        const pass = (seconds: number, state: 'seen' | 'hidden' | 'asleep' = 'seen') => {
          for (let second = 0; second < seconds; second++) {
            phone.real += 1000;
            if (state === 'asleep') phone.slept += 1000;
            watch.tick();
            if (state === 'seen') look(true);
          }
        };
        const look = (seen: boolean) => {
          page.look(seen);
          other?.look(seen);
        };
        const compare = () => {
          const session = page.session() as Session;
          const where = whereIs(session, phone.wall());
          expect([where.index, shownSeconds(where.left), session.stretches.length]).toEqual([
            watch.at,
            watch.left,
            sheet.steps.length,
          ]);
        };

        for (const [wait, { what, seconds }] of happenings) {
          pass(wait);
          if (what === 'reload') {
            pass(3, 'hidden');
            page = openSessionPage(phone, protocol.id);
          } else if (what === 'clock-set') {
            phone.set += seconds * 1000;
            look(true);
          } else if (what === 'set-back-unseen') {
            look(false);
            pass(20, 'hidden');
            phone.set -= seconds * 1000;
            look(true);
          } else if (what === 'phone-call' || what === 'locked') {
            look(false);
            pass(seconds, what === 'locked' ? 'asleep' : 'hidden');
            look(true);
          } else {
            watch.press(what);
            page.act((session, at) => eventOf(what, session, at));
          }
          compare();
        }
        pass(60);
        compare();
      }),
      { numRuns: 60 },
    );
  });
});

describe('over an hour', () => {
  it('drifts by no more than a second, with clocks that are read unevenly and corrected a little at a time', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: -200, max: 200 }),
        (late, ppm) => {
          const phone = createPhone(start);
          let page = openSessionPage(phone, 'hour');
          page.store.start('hour', firstSetup({ people: undefined } as never), [
            { id: 'hour', seconds: 4000 },
          ]);
          page = openSessionPage(phone, 'hour');
          for (let look = 0; look < 4 * 3600; look++) {
            phone.real += 250;
            /* A crystal that is out by as much as 200 millionths is led back bit by bit. */
            phone.set += (250 * ppm) / 1e6;
            const reading = late.next().value ?? 0;
            phone.set += reading;
            page.look();
            phone.set -= reading;
          }
          const { left } = whereIs(page.session() as Session, phone.wall());
          expect(Math.abs(left - 400_000)).toBeLessThanOrEqual(1000);
          expect(page.session()?.events).toHaveLength(1);
        },
      ),
      { numRuns: 5 },
    );
  });
});

/** The steps as someone writes them on a sheet of paper before the meeting, straight from the protocol. */
function writeSheet({ steps }: Protocol, people: number, wanted: number) {
  const sittings: Protocol['steps'][] = [];
  for (const step of steps) {
    if (step.sitting || sittings.length === 0) sittings.push([]);
    sittings.at(-1)?.push(step);
  }
  const sitting = Math.min(wanted, sittings.length - 1);
  const list: number[] = [];
  for (const step of sittings[sitting] ?? []) {
    if (step.turns) {
      for (let round = 0; round < (step.rounds ?? people); round++)
        for (const turn of step.turns) list.push(turn.minutes * 60);
    } else if (step.secondsEach) {
      for (let person = 0; person < people; person++) list.push(step.secondsEach);
    } else list.push(step.minutes * 60);
  }
  return { sitting, steps: list };
}

/** A stopwatch in the hand of someone who hears every press: it knows nothing of clocks and dates. */
function startWatch({ steps }: { steps: readonly number[] }, goesOn: boolean) {
  let running = true;
  const watch = {
    at: 0,
    left: steps[0] ?? 0,
    tick() {
      if (!running || watch.at >= steps.length) return;
      watch.left -= 1;
      if (goesOn && watch.left <= 0) watch.to(watch.at + 1);
    },
    to(step: number) {
      watch.at = Math.min(Math.max(step, 0), steps.length);
      watch.left = steps[watch.at] ?? 0;
    },
    press(what: string) {
      if (what === 'paused') running = false;
      if (what === 'resumed') running = true;
      if (what === 'moved-on') watch.to(watch.at + 1);
      if (what === 'moved-back') watch.to(watch.at - 1);
      if (what === 'extended' && watch.at < steps.length) watch.left = Math.max(watch.left, 0) + 60;
    },
  };
  return watch;
}

/** As the buttons of the page do. */
function eventOf(
  type: 'paused' | 'resumed' | 'extended' | 'moved-on' | 'moved-back',
  session: Session,
  at: number,
): SessionEvent {
  if (type !== 'extended') return { type, at };
  return { type, at, seconds: 60 + Math.max(0, -shownSeconds(whereIs(session, at).left)) };
}
