import { describe, expect, it } from 'vitest';
import { changeSchedule, syncWebinars } from '../../src/server/change-webinar.ts';
import { runJobs } from '../../src/server/jobs.ts';
import { deliverDue } from '../../src/server/outbox.ts';
import { eraseOwnPlace, leaveOwnPlace, takeOwnPlace } from '../../src/server/own-place.ts';
import { lockWebinar } from '../../src/server/places.ts';
import { hashOf } from '../../src/server/secrets.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { inTransaction } from '../../src/server/transaction.ts';
import { scheduleOfRow } from '../../src/server/webinar-content.ts';
import { realWorld } from '../../src/server/world.ts';
import { countDeadlocks } from '../support/deadlocks.ts';
import { engines, freshPlace } from '../support/engines.ts';
import { ruleBreakingRowsIn } from '../support/rule-breaking-rows.ts';
import { fakeLog, fakeMailer, openForTest, request } from '../support/server-world.ts';
import { testSite } from '../support/test-site.ts';
import { webinarFile } from '../support/webinar-file.ts';

const world = { ...realWorld, site: testSite };
const start = { local: '2099-12-01T14:00', zone: 'Africa/Johannesburg' };
const name = (index: number) => `person${index % 25}@example.org`;

/*
 * Everything that can happen, from four connections at once: who waits for whom may never be a circle, and
 * the lists must be right when it is over.
 */
describe.each(engines)('everything at once, on %s', (engine) => {
  it('leaves every place counted right, nobody waiting beside a free one, and no deadlock', {
    timeout: 120_000,
  }, async () => {
    const place = await freshPlace(engine);
    const before = await countDeadlocks(place);
    const handles = Array.from({ length: 4 }, () => openForTest(place));
    const [db] = handles as [Database, ...Database[]];
    await syncWebinars(db, [webinarFile({ start, seats: 6 })], world);

    const happenings = Array.from({ length: 320 }, (_, index) => index);
    await Promise.all(
      Array.from({ length: 16 }, async (_, lane) => {
        const own = handles[lane % handles.length] as Database;
        for (let index = happenings.pop(); index !== undefined; index = happenings.pop())
          await happen(own, index);
      }),
    );

    expect(await ruleBreakingRowsIn(db)).toEqual([]);
    const webinar = await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
    const waiting = await db
      .selectFrom('registrations')
      .select('id')
      .where('status', '=', 'waiting')
      .execute();
    expect(waiting.length === 0 || webinar.taken >= (webinar.seats ?? 0)).toBe(true);
    await Promise.all(handles.map((handle) => handle.destroy()));
    expect(await countDeadlocks(place)).toBe(before);
  });
});

/** One of seven things, in an order that is the same every time; who comes first is not. */
async function happen(db: Database, index: number): Promise<void> {
  const email = name(index * 7);
  switch (index % 8) {
    case 0:
    case 1:
    case 2:
      await signUp(db, request({ email }), world);
      return giveLink(db, email);
    case 3:
      return void (await leaveOwnPlace(db, linkOf(email), world));
    case 4:
      return void (await takeOwnPlace(db, linkOf(email), world));
    case 5:
      if (index % 3 === 0) await eraseOwnPlace(db, linkOf(email), world);
      return;
    case 6:
      return inTransaction(db, async (trx) => {
        const row = await lockWebinar(trx, 'plg-webinar');
        await changeSchedule(trx, row.id, { ...scheduleOfRow(row), seats: 3 + (index % 7) }, world);
      });
    default:
      await runJobs(db, world);
      return void (await deliverDue({ db, world, ...fakeMailer(), ...fakeLog() }));
  }
}

async function giveLink(db: Database, email: string): Promise<void> {
  await db
    .insertInto('access_tokens')
    .columns(['hash', 'registration_id', 'created_at'])
    .expression(({ selectFrom, val }) =>
      selectFrom('registrations')
        .select([val(hashOf(linkOf(email))).as('hash'), 'id as registration_id', 'created_at'])
        .where('email', '=', email),
    )
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

function linkOf(email: string): string {
  return hashOf(email).slice(0, 43);
}
