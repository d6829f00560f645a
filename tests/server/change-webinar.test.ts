import { describe, expect, it } from 'vitest';
import { changeSchedule, syncWebinars } from '../../src/server/change-webinar.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { scheduleOfRow } from '../../src/server/webinar-content.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import type { Schedule } from '../../src/webinar/schedule.ts';
import { type Engine, engines } from '../support/engines.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';
import { webinarFile } from '../support/webinar-file.ts';
import { mails, people, taken } from '../support/who-stands-how.ts';

const file = { local: '2026-12-01T14:00', zone: 'Africa/Johannesburg' };
const start = '2026-12-01T12:00:00.000Z';
const later = '2026-12-08T12:00:00.000Z';

describe.each(engines)('a change of a webinar, on %s', (engine) => {
  it('tells the interest list of the date, once, also when it comes from the file again', async () => {
    const { db, world } = await peopled(engine, {});
    const dated = [webinarFile({ start: file })];
    expect(await syncWebinars(db, dated, world)).toBeUndefined();
    await syncWebinars(db, dated, world);
    expect(await mails(db)).toEqual(['an date-known', 'an interested', 'bo date-known', 'bo interested']);
    expect(await people(db)).toEqual(['an interested', 'bo interested']);
  });

  it('tells nobody of a date that was there from the beginning', async () => {
    const { db } = await peopled(engine, { start: file });
    expect(await mails(db)).toEqual(['an registered', 'bo registered']);
  });

  it('moves the event in the calendar of everyone with a place, by a higher number', async () => {
    const { db, world } = await peopled(engine, { start: file });
    expect(await change(db, { start: later }, world)).toBe(2);
    const moved = await db
      .selectFrom('outbox')
      .innerJoin('registrations', 'registrations.id', 'outbox.registration_id')
      .select(['outbox.kind', 'calendar_method', 'calendar_sequence'])
      .where('outbox.kind', '=', 'changed')
      .execute();
    expect(moved).toEqual(
      ['an', 'bo'].map(() => ({ kind: 'changed', calendar_method: 'REQUEST', calendar_sequence: 2 })),
    );
  });

  it('tells nobody of what only the organiser sees', async () => {
    const { db, world } = await peopled(engine, { start: file });
    expect(await change(db, { seats: 50 }, world)).toBe(0);
    expect(await taken(db)).toBe(2);
  });

  it('takes the event out of the calendar when the webinar is cancelled, and puts it back when it is not', async () => {
    const { db, world } = await peopled(engine, { start: file, seats: 1 });
    await change(db, { cancelled: true }, world);
    await change(db, { cancelled: false }, world);
    const sent = await db
      .selectFrom('outbox')
      .select(['recipient', 'kind', 'calendar_method'])
      .where('kind', 'in', ['webinar-cancelled', 'changed'])
      .orderBy('recipient')
      .orderBy('kind', 'desc')
      .execute();
    expect(sent.map((mail) => Object.values(mail).join(' '))).toEqual([
      'an@example.org webinar-cancelled CANCEL',
      'an@example.org changed REQUEST',
      'bo@example.org webinar-cancelled ',
      'bo@example.org changed ',
    ]);
    expect(await people(db)).toEqual(['an registered', 'bo waiting']);
  });

  it('without a date makes everyone wait for one, and frees the places', async () => {
    const { db, world } = await peopled(engine, { start: file, seats: 1 });
    await change(db, { start: null }, world);
    expect(await people(db)).toEqual(['an interested', 'bo interested']);
    expect(await taken(db)).toBe(0);
    expect(await mails(db)).toEqual(['an postponed', 'an registered', 'bo postponed', 'bo waiting']);
  });

  it('by an organiser outlives the next start with the same file, and yields to a new one', async () => {
    const { db, world } = await peopled(engine, { start: file });
    await change(db, { start: later }, world);
    await syncWebinars(db, [webinarFile({ start: file })], world);
    expect(await startOf(db)).toBe(later);
    await syncWebinars(db, [webinarFile({ start: { ...file, local: '2026-12-15T14:00' } })], world);
    expect(await startOf(db)).toBe('2026-12-15T12:00:00.000Z');
  });

  it('leaves everything as it was when one of its mails cannot be written', async () => {
    const { db, world } = await peopled(engine, { start: file });
    const broken = { ...world, newSecret: () => world.lastSecret() };
    await expect(change(db, { start: later }, broken)).rejects.toThrow();
    expect(await startOf(db)).toBe(start);
    expect(await mails(db)).toEqual(['an registered', 'bo registered']);
  });
});

async function peopled(engine: Engine, webinar: Partial<Webinar>) {
  const db = await freshDatabase({ engine, webinar });
  const world = stillWorld();
  for (const name of ['an', 'bo']) await signUp(db, request({ email: `${name}@example.org` }), world);
  return { db, world };
}

function change(
  db: Database,
  changes: Partial<Schedule>,
  world: ReturnType<typeof stillWorld>,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
    return changeSchedule(trx, row.id, { ...scheduleOfRow(row), ...changes }, world);
  });
}

async function startOf(db: Database): Promise<string | null> {
  return (await db.selectFrom('webinars').select('start_at').executeTakeFirstOrThrow()).start_at;
}
