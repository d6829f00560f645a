import { describe, expect, it } from 'vitest';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { engines } from '../support/engines.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';

const registrations = (db: Database) => db.selectFrom('registrations').selectAll().execute();
const mails = (db: Database) => db.selectFrom('outbox').selectAll().orderBy('created_at').execute();

describe.each(engines)('signing up on %s', (engine) => {
  it('stores the person and a mail in their language', async () => {
    const db = await freshDatabase({ engine });
    await signUp(db, request({ news: true, organisation: 'Thabo School' }), stillWorld());
    expect(await registrations(db)).toEqual([
      expect.objectContaining({
        webinar: 'plg-webinar',
        name: 'Naledi Mokoena',
        organisation: 'Thabo School',
        news: 1,
        status: 'interested',
        created_at: '2026-11-23T08:00:00.000Z',
      }),
    ]);
    const [mail] = await mails(db);
    expect(mail).toMatchObject({
      recipient: 'naledi@example.org',
      subject: 'Je staat op de lijst: Webinar over PLG’s',
      message_id: '<id-2@leerkring.example>',
      state: 'queued',
    });
    expect(mail?.body).toContain('Dag Naledi Mokoena,');
    expect(mail?.body).toContain('https://leerkring.example/nl/webinar/');
    expect(mail?.body).toContain('Team (team@leerkring.example)');
  });

  it('keeps one row for one address, in whatever case it is typed, and says so by mail', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request(), world);
    world.pass(1);
    await signUp(db, request({ email: 'Naledi@Example.org', name: 'Somebody else' }), world);
    expect(await registrations(db)).toEqual([expect.objectContaining({ name: 'Naledi Mokoena' })]);
    expect((await mails(db)).map(({ kind }) => kind)).toEqual(['interested', 'already']);
  });

  it('sends one address at most three mails a day, however often it is signed up', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    for (let times = 0; times < 10; times++) await signUp(db, request(), world);
    expect(await mails(db)).toHaveLength(3);
    world.pass(25 * 60);
    await signUp(db, request(), world);
    expect(await mails(db)).toHaveLength(4);
  });

  it('keeps what a robot sent in quarantine, without mail', async () => {
    const db = await freshDatabase({ engine });
    await signUp(db, request({ quarantined: true }), stillWorld());
    expect(await registrations(db)).toEqual([expect.objectContaining({ status: 'quarantined' })]);
    expect(await mails(db)).toEqual([]);
  });

  it('lets a person take the place of a robot that used their address', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request({ quarantined: true, name: 'Robot' }), world);
    await signUp(db, request(), world);
    expect(await registrations(db)).toEqual([
      expect.objectContaining({ status: 'interested', name: 'Naledi Mokoena' }),
    ]);
    expect((await mails(db)).map(({ kind }) => kind)).toEqual(['interested']);
  });

  it('does not let a robot push a person off the list', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request(), world);
    await signUp(db, request({ quarantined: true, name: 'Robot' }), world);
    expect(await registrations(db)).toEqual([
      expect.objectContaining({ status: 'interested', name: 'Naledi Mokoena' }),
    ]);
  });

  it('stores nothing when the mail cannot be stored', async () => {
    const db = await freshDatabase({ engine });
    await db.schema.dropTable('outbox').execute();
    await expect(signUp(db, request(), stillWorld())).rejects.toThrow('outbox');
    expect(await registrations(db)).toEqual([]);
  });

  it('keeps 200 concurrent sign-ups of 50 people as 50 rows, each with its first mail', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        signUp(db, request({ email: `person${index % 50}@example.org` }), world),
      ),
    );
    expect(await registrations(db)).toHaveLength(50);
    expect((await mails(db)).filter(({ kind }) => kind === 'interested')).toHaveLength(50);
  });
});
