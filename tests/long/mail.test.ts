import { describe, expect, it } from 'vitest';
import { deliverDue } from '../../src/server/outbox.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { walkTheClock } from '../support/clock-walk.ts';
import { engines } from '../support/engines.ts';
import { checkHostileCalendars } from '../support/hostile-calendars.ts';
import { sendHostileMails } from '../support/hostile-mails.ts';
import { startMailServer } from '../support/mail-server.ts';
import { raiseMailStorm } from '../support/mail-storm.ts';
import { reportFigures } from '../support/report-figures.ts';
import { fakeLog, fakeMailer, freshDatabase, request, stillWorld } from '../support/server-world.ts';

const minutes = 60_000;

describe.each(engines)(
  'kill -9 of processes that send mail, with a mail server that fails in every way, on %s',
  (engine) => {
    it('loses none of 3,000 mails over 25 kills, and repeats only what it cannot know of', {
      timeout: 20 * minutes,
    }, async (context) => {
      const counts = await raiseMailStorm({ mails: 3_000, kills: 25, engine });
      await reportFigures(context, `mail storm, ${engine}`, counts);
      expect(counts).toMatchObject({ lost: 0, goodFailed: 0, badAddresses: 60, badFailed: 60 });
      expect(counts.duplicates).toBeLessThanOrEqual(
        counts.dropped + counts.cut + counts.kills * counts.workers,
      );
    });

    it('finds the mails that a worker loses which says too early that they are sent', {
      timeout: 10 * minutes,
    }, async (context) => {
      const counts = await raiseMailStorm({ mails: 1_000, kills: 8, hasty: true, engine });
      await reportFigures(context, `mail storm, control, ${engine}`, counts);
      expect(counts.lost).toBeGreaterThan(0);
    });
  },
);

describe('a mail server that is away for a day', () => {
  const awayFor = async (hours: number, people = 3_000) => {
    const db = await freshDatabase();
    const world = stillWorld();
    for (let index = 0; index < people; index++) {
      await signUp(db, request({ email: `person${index}@example.org` }), world);
    }
    let isAway = true;
    let attempts = 0;
    const { mailer, sent } = fakeMailer(() => {
      attempts += 1;
      return isAway ? new Error('connect ECONNREFUSED') : undefined;
    });
    const parts = { db, mailer, world, ...fakeLog() };
    for (let minute = 0; minute < (hours + 3) * 60; minute++, world.pass(1)) {
      if (minute === hours * 60) isAway = false;
      /* As the worker does it: one look a minute while the server is away. */
      if (isAway) await deliverDue(parts);
      else while ((await deliverDue(parts)) > 0);
    }
    return { sent: sent.length, people: new Set(sent.map(({ recipient }) => recipient)).size, attempts };
  };

  it('gets all 3,000 mails in the end, each once', { timeout: 20 * minutes }, async (context) => {
    const counts = await awayFor(24);
    await reportFigures(context, 'a day away', counts);
    expect(counts).toMatchObject({ sent: 3_000, people: 3_000 });
  });

  it('does not get them all when it is away for four days: what was tried for too long is given up', {
    timeout: 30 * minutes,
  }, async (context) => {
    const counts = await awayFor(96, 500);
    await reportFigures(context, 'four days away, control', counts);
    expect(counts.sent).toBeLessThan(500);
  });
});

describe('a clock that jumps by a day, back and forth, under several processes', () => {
  it('sends nothing twice and nothing outside its window, in 10 walks of 2,000 steps', {
    timeout: 60 * minutes,
  }, async (context) => {
    for (let seed = 1; seed <= 10; seed++) {
      /* Every fifth walk on PostgreSQL, which takes longer. */
      const engine = seed % 5 === 0 ? 'PostgreSQL' : 'SQLite';
      const counts = await walkTheClock({ steps: 2_000, people: 10, seed, engine });
      await reportFigures(context, `clock walk ${seed}`, counts);
      expect(counts).toMatchObject({ twice: 0, outside: 0 });
    }
    const calm = await walkTheClock({ steps: 2_000, people: 10, seed: 1, jumps: false });
    await reportFigures(context, 'clock walk, right clocks', calm);
    expect(calm).toMatchObject({ sent: 30, twice: 0, outside: 0, missing: 0 });
  });
});

describe('hostile texts', () => {
  it('make 10,000 calendar files that read back equal, with no line too long and no line too many', {
    timeout: 10 * minutes,
  }, async (context) => {
    const counts = checkHostileCalendars(10_000, Date.now() % 1e6);
    await reportFigures(context, 'calendar files', counts);
    expect(counts).toEqual({ files: 10_000, tooLong: 0, injected: 0, changed: 0 });
  });

  it('get no header, no recipient and no other address into 4,000 mails', {
    timeout: 20 * minutes,
  }, async (context) => {
    const counts = await sendHostileMails(await startMailServer(), { mails: 4_000, seed: Date.now() % 1e6 });
    await reportFigures(context, 'hostile mails', counts);
    expect(counts).toMatchObject({
      tried: 4_000,
      failed: 0,
      injected: 0,
      extraRecipients: 0,
      elsewhere: 0,
      changed: 0,
    });
  });

  it('would send mails to another address if addresses were not checked first', {
    timeout: 20 * minutes,
  }, async (context) => {
    const counts = await sendHostileMails(await startMailServer(), { mails: 4_000, seed: 1, checked: false });
    await reportFigures(context, 'hostile mails, control', counts);
    expect(counts.elsewhere).toBeGreaterThan(0);
  });
});
