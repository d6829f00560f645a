import { describe, expect, it } from 'vitest';
import { mailOwnLink } from '../../src/server/mail-own-link.ts';
import { loadOwnData, loadOwnPage } from '../../src/server/own-page.ts';
import { leaveOwnPlace, takeOwnPlace } from '../../src/server/own-place.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';

const start = { local: '2026-12-10T14:00', zone: 'Africa/Johannesburg' };
const mails = (db: Database) => db.selectFrom('outbox').selectAll().orderBy('created_at').execute();
/** The secret of the link in the mail that was written last. */
const secretOf = (world: ReturnType<typeof stillWorld>) => {
  const next = Number(world.newSecret().slice(-36));
  return `secret-${String(next - 1).padStart(36, '0')}`;
};

async function signUpAs(db: Database, world: ReturnType<typeof stillWorld>, email: string) {
  await signUp(db, request({ email }), world);
  return secretOf(world);
}

describe('one’s own page', () => {
  it('says which number one is on the waiting list, and counts on when someone before leaves', async () => {
    const db = await freshDatabase({ webinar: { start, seats: 1 } });
    const world = stillWorld();
    const secrets: string[] = [];
    for (const name of ['first', 'second', 'third', 'fourth']) {
      secrets.push(await signUpAs(db, world, `${name}@example.org`));
    }
    const positions = async () =>
      Promise.all(secrets.map(async (secret) => (await loadOwnPage(db, secret, world.now()))?.position));
    expect(await positions()).toEqual([undefined, 1, 2, 3]);
    await leaveOwnPlace(db, secrets[1] ?? '', world);
    expect(await positions()).toEqual([undefined, undefined, 1, 2]);
    await leaveOwnPlace(db, secrets[0] ?? '', world);
    expect(await positions()).toEqual([undefined, undefined, undefined, 1]);
  });

  it('leads to nobody with a secret that was never given', async () => {
    const db = await freshDatabase();
    for (const secret of ['', 'x', 'a'.repeat(43), '../../etc/passwd']) {
      expect(await loadOwnPage(db, secret, new Date())).toBeUndefined();
      expect(await loadOwnData(db, secret)).toBeUndefined();
    }
  });

  it('gives everything that is kept about a person, and nothing about another', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    await signUpAs(db, world, 'other@example.org');
    await signUp(db, request({ email: 'naledi@example.org', news: true }), world);
    const data = await loadOwnData(db, secretOf(world));
    expect(data).toMatchObject({
      name: 'Naledi Mokoena',
      email: 'naledi@example.org',
      role: 'teacher',
      news: true,
      status: 'interested',
      webinar: { id: 'plg-webinar', start: null },
      mails: [{ about: 'interested', state: 'queued' }],
    });
    expect(JSON.stringify(data)).not.toContain('other@');
  });

  it('lets someone who left the interest list come back to it', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    const secret = await signUpAs(db, world, 'naledi@example.org');
    await leaveOwnPlace(db, secret, world);
    await takeOwnPlace(db, secret, world);
    expect((await loadOwnPage(db, secret, world.now()))?.person.status).toBe('interested');
  });
});

describe('the link, asked for once more', () => {
  it('comes by mail to an address on a list, however it is spelled, and also to who left', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    const secret = await signUpAs(db, world, 'naledi@example.org');
    await leaveOwnPlace(db, secret, world);
    world.pass(1);
    await mailOwnLink(db, 'Naledi@Example.org', world);
    expect((await mails(db)).at(-1)).toMatchObject({ kind: 'link', recipient: 'naledi@example.org' });
    expect(await loadOwnPage(db, secretOf(world), world.now())).toBeDefined();
  });

  it('writes nothing to an address that is on no list, or that only a robot used', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    await signUp(db, request({ quarantined: true }), world);
    await mailOwnLink(db, 'naledi@example.org', world);
    await mailOwnLink(db, 'nobody@example.org', world);
    expect(await mails(db)).toEqual([]);
  });

  it('comes at most three times a day together with what a sign-up writes', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    await signUpAs(db, world, 'naledi@example.org');
    for (let times = 0; times < 9; times++) await mailOwnLink(db, 'naledi@example.org', world);
    expect(await mails(db)).toHaveLength(3);
    world.pass(25 * 60);
    await mailOwnLink(db, 'naledi@example.org', world);
    expect(await mails(db)).toHaveLength(4);
  });

  it('is not held back by what the organiser or the clock sent that day', async () => {
    const db = await freshDatabase();
    const world = stillWorld();
    await signUpAs(db, world, 'naledi@example.org');
    await db.updateTable('outbox').set({ kind: 'reminder-day' }).execute();
    for (let times = 0; times < 3; times++) await mailOwnLink(db, 'naledi@example.org', world);
    expect((await mails(db)).filter(({ kind }) => kind === 'link')).toHaveLength(3);
  });

  it('is still sent after the webinar', async () => {
    const db = await freshDatabase({ webinar: { start } });
    const world = stillWorld();
    await signUpAs(db, world, 'naledi@example.org');
    world.pass(30 * 24 * 60);
    await mailOwnLink(db, 'naledi@example.org', world);
    const written = (await mails(db)).at(-1);
    expect(written?.kind).toBe('link');
    expect(new Date(written?.expires_at ?? 0).getTime()).toBeGreaterThan(world.now().getTime());
  });
});
