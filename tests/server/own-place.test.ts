import { describe, expect, it } from 'vitest';
import { changeSchedule } from '../../src/server/change-webinar.ts';
import {
  changeOwnDetails,
  endNews,
  eraseOwnPlace,
  findOwnPlace,
  leaveOwnPlace,
  takeOwnPlace,
} from '../../src/server/own-place.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { scheduleOfRow } from '../../src/server/webinar-content.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { type Engine, engines } from '../support/engines.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';
import { mails, people, taken } from '../support/who-stands-how.ts';

const start = { local: '2026-12-01T14:00', zone: 'Africa/Johannesburg' };
const nobody = 'x'.repeat(43);

describe.each(engines)('the link in a mail, on %s', (engine) => {
  it('leads to the person and the webinar, as every earlier link does', async () => {
    const { db, world, link } = await signedUp(engine);
    await signUp(db, request(), world);
    for (const secret of [link, world.lastSecret()]) {
      const own = await findOwnPlace(db, secret);
      expect(own?.person.email).toBe('naledi@example.org');
      expect(own?.webinar.id).toBe('plg-webinar');
    }
  });

  it.each([
    ['that was never given', nobody],
    ['that is no secret', "' or 1=1 --"],
    ['that is empty', ''],
  ])('leads nowhere when it is one %s', async (_, secret) => {
    const { db, world } = await signedUp(engine);
    expect(await findOwnPlace(db, secret)).toBeUndefined();
    expect(await leaveOwnPlace(db, secret, world)).toBe(false);
    expect(await takeOwnPlace(db, secret, world)).toBe(false);
    expect(await endNews(db, secret, world)).toBe(false);
    expect(await eraseOwnPlace(db, secret, world)).toBeUndefined();
    expect(await people(db)).toEqual(['naledi registered']);
  });

  it('is not in the database, only its hash is', async () => {
    const { db, link } = await signedUp(engine);
    const tokens = await db.selectFrom('access_tokens').selectAll().execute();
    expect(tokens).toHaveLength(1);
    expect(JSON.stringify(tokens)).not.toContain(link);
  });

  it('gives the place back, with a mail that ends the event, once', async () => {
    const { db, world, link } = await signedUp(engine);
    expect(await leaveOwnPlace(db, link, world)).toBe(true);
    expect(await leaveOwnPlace(db, link, world)).toBe(true);
    expect(await people(db)).toEqual(['naledi cancelled']);
    expect(await taken(db)).toBe(0);
    const left = await db.selectFrom('outbox').selectAll().where('kind', '=', 'left').execute();
    expect(left).toEqual([expect.objectContaining({ calendar_method: 'CANCEL' })]);
  });

  it('takes a place again for who left, or a place in line', async () => {
    const { db, world, link } = await signedUp(engine);
    await leaveOwnPlace(db, link, world);
    await takeOwnPlace(db, link, world);
    expect(await people(db)).toEqual(['naledi registered']);
    await leaveOwnPlace(db, link, world);
    for (const name of ['an', 'bo']) await signUp(db, request({ email: `${name}@example.org` }), world);
    await takeOwnPlace(db, link, world);
    expect(await people(db)).toEqual(['an registered', 'bo registered', 'naledi waiting']);
  });

  it('takes a place for who waited for a date', async () => {
    const { db, world, link } = await signedUp(engine, {});
    await takeOwnPlace(db, link, world);
    expect(await people(db)).toEqual(['naledi interested']);
    await db.transaction().execute(async (trx) => {
      const row = await trx.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
      await changeSchedule(trx, row.id, { ...scheduleOfRow(row), start: '2026-12-01T12:00:00.000Z' }, world);
    });
    await takeOwnPlace(db, link, world);
    expect(await people(db)).toEqual(['naledi registered']);
    expect(await mails(db)).toEqual(['naledi date-known', 'naledi interested', 'naledi registered']);
  });

  it('takes nothing when the webinar is over', async () => {
    const { db, world, link } = await signedUp(engine);
    await leaveOwnPlace(db, link, world);
    world.pass(9 * 24 * 60);
    expect(await takeOwnPlace(db, link, world)).toBe(true);
    expect(await people(db)).toEqual(['naledi cancelled']);
  });

  it('changes what the person told, and nothing else', async () => {
    const { db, world, link } = await signedUp(engine);
    const before = (await findOwnPlace(db, link))?.person;
    world.pass(5);
    const details = {
      name: 'N. Mokoena',
      role: 'other',
      language: 'en',
      organisation: 'School',
      news: true,
    } as const;
    expect(await changeOwnDetails(db, link, details, world)).toBe(true);
    expect((await findOwnPlace(db, link))?.person).toEqual({
      ...before,
      ...details,
      news: 1,
      updated_at: '2026-11-23T08:05:00.000Z',
    });
  });

  it('ends the news', async () => {
    const { db, world } = await signedUp(engine);
    await signUp(db, request({ email: 'an@example.org', news: true }), world);
    const link = world.lastSecret();
    expect(await endNews(db, link, world)).toBe(true);
    expect((await findOwnPlace(db, link))?.person.news).toBe(0);
  });

  it('erases the person with everything about them, and the next in line moves up', async () => {
    const { db, world, link } = await signedUp(engine, { start, seats: 1 });
    await signUp(db, request({ email: 'an@example.org' }), world);
    expect(await eraseOwnPlace(db, link, world)).toEqual(['<id-2@leerkring.example>']);
    expect(await people(db)).toEqual(['an offered']);
    expect(await mails(db)).toEqual(['an offered', 'an waiting']);
    expect(await findOwnPlace(db, link)).toBeUndefined();
    for (const table of ['registrations', 'access_tokens', 'outbox'] as const) {
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain('naledi');
    }
  });
});

async function signedUp(engine: Engine, webinar: Partial<Webinar> = { start, seats: 2 }) {
  const db = await freshDatabase({ engine, webinar });
  const world = stillWorld();
  await signUp(db, request(), world);
  return { db, world, link: world.lastSecret() };
}
