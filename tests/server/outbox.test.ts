import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/server/database.ts';
import { createMailer, RecipientRefused } from '../../src/server/mailer.ts';
import { deliverBatch, deliverDue, retryAllFailed, retryMail } from '../../src/server/outbox.ts';
import { queueMail } from '../../src/server/queue-mail.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import { type Engine, engines } from '../support/engines.ts';
import {
  fakeLog,
  fakeMailer,
  freshStore,
  request,
  stillWorld,
  temporaryFolder,
} from '../support/server-world.ts';

const only = (db: Database) => db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
const all = (db: Database) => db.selectFrom('outbox').selectAll().orderBy('id').execute();
const down = () => Object.assign(new Error('connect ECONNREFUSED mail.example'), { code: 'ECONNECTION' });
const noMailbox = () => new RecipientRefused('no such mailbox', '550 5.1.1');

type Fate = Parameters<typeof fakeMailer>[0];

async function withMailsOn(engine: Engine, people: readonly string[], fate?: Fate) {
  const { db, place } = await freshStore({ engine });
  const world = stillWorld();
  for (const name of people) await signUp(db, request({ email: `${name}@example.org` }), world);
  return { db, place, world, ...fakeMailer(fate), ...fakeLog() };
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `person${index}`);

describe.each(engines)('the outbox on %s', (engine) => {
  const withMails = (people: readonly string[], fate?: Fate) => withMailsOn(engine, people, fate);
  const withOneMail = (fate?: Fate) => withMails(['naledi'], fate);

  it('sends what is due once, and forgets the text', async () => {
    const parts = await withOneMail();
    expect(await deliverDue(parts)).toBe(1);
    expect(await deliverDue(parts)).toBe(0);
    expect(parts.sent).toEqual([
      expect.objectContaining({ recipient: 'naledi@example.org', messageId: '<id-2@leerkring.example>' }),
    ]);
    expect(await only(parts.db)).toMatchObject({
      state: 'sent',
      body: '',
      html: '',
      sent_at: '2026-11-23T08:00:00.000Z',
    });
  });

  it('spreads what failed together, so that it does not come back together', async () => {
    const parts = await withMails(numbered(40), () => new Error('451'));
    let chance = 0;
    const world = { ...parts.world, random: () => (chance = (chance + 0.137) % 1) };
    while ((await deliverDue({ ...parts, world })) > 0);
    const seconds = (await all(parts.db)).map(
      ({ next_attempt_at }) => (new Date(next_attempt_at).getTime() - parts.world.now().getTime()) / 1000,
    );
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(54);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(66);
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeGreaterThan(8);
  });

  it('sends in the end when the mail server comes back after a day', async () => {
    let isDown = true;
    const parts = await withOneMail(() => (isDown ? down() : undefined));
    for (let minute = 0; minute < 27 * 60; minute++, parts.world.pass(1)) {
      if (minute === 24 * 60) isDown = false;
      await deliverDue(parts);
    }
    expect(parts.sent).toHaveLength(1);
  });

  it('does not try again what the mail server refuses for good, and keeps the reason', async () => {
    const parts = await withOneMail(noMailbox);
    await deliverDue(parts);
    parts.world.pass(600);
    expect(await deliverDue(parts)).toBe(0);
    expect(await only(parts.db)).toMatchObject({ state: 'failed', last_error: '550 5.1.1' });
  });

  it('does not send what would be wrong by now, and forgets its text', async () => {
    const parts = await withOneMail();
    await parts.db.updateTable('outbox').set({ expires_at: '2026-11-23T08:00:00.000Z' }).execute();
    expect(await deliverDue(parts)).toBe(0);
    expect(parts.sent).toEqual([]);
    expect(await only(parts.db)).toMatchObject({ state: 'expired', body: '', html: '', lease_until: null });
  });

  it('gives up at once when the next try would come too late', async () => {
    const parts = await withOneMail(down);
    await parts.db.updateTable('outbox').set({ expires_at: '2026-11-23T08:00:30.000Z' }).execute();
    await deliverDue(parts);
    expect(await only(parts.db)).toMatchObject({ state: 'failed', last_error: 'ECONNECTION' });
  });

  it('sends what somebody waits for before what goes to everyone', async () => {
    const parts = await withMails(numbered(70));
    await parts.db.updateTable('outbox').set({ bulk: 1 }).execute();
    parts.world.pass(1);
    await signUp(parts.db, request({ email: 'waiting@example.org' }), parts.world);
    await deliverDue(parts);
    expect(parts.sent.map(({ recipient }) => recipient)).toContain('waiting@example.org');
    expect(parts.sent.length).toBeLessThan(71);
  });

  it('logs a failure without an address', async () => {
    const parts = await withOneMail(() => new Error('550 <naledi@example.org>: no'));
    await deliverDue(parts);
    expect(parts.lines).toHaveLength(1);
    expect(parts.lines.join()).not.toContain('naledi');
  });
});

describe.each(engines)('several workers on %s', (engine) => {
  const withMails = (people: readonly string[], fate?: Fate) => withMailsOn(engine, people, fate);
  const withOneMail = (fate?: Fate) => withMails(['naledi'], fate);

  it('take over what a dead one left, under the same Message-ID', async () => {
    const parts = await withOneMail();
    await parts.db
      .updateTable('outbox')
      .set({ state: 'sending', attempts: 1, lease_until: '2026-11-23T08:02:00.000Z' })
      .execute();
    parts.world.pass(1);
    expect(await deliverDue(parts)).toBe(0);
    parts.world.pass(1);
    expect(await deliverDue(parts)).toBe(1);
    expect(parts.sent.map(({ messageId }) => messageId)).toEqual(['<id-2@leerkring.example>']);
  });

  it('send each of 200 mails once, from four connections to one database', async () => {
    const parts = await withMails(numbered(200));
    const worker = async () => {
      const db = openDatabase(parts.place, realWorld);
      const world = { ...parts.world, random: Math.random };
      while ((await deliverDue({ ...parts, db, world })) > 0);
      await db.destroy();
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(parts.sent).toHaveLength(200);
    expect(new Set(parts.sent.map(({ recipient }) => recipient)).size).toBe(200);
  });

  it('hold no more than they are sending', async () => {
    const parts = await withMails(numbered(30));
    let held = 0;
    const mailer = {
      close: () => undefined,
      send: async () => {
        const sending = await parts.db
          .selectFrom('outbox')
          .select('id')
          .where('state', '=', 'sending')
          .execute();
        held = Math.max(held, sending.length);
      },
    };
    await deliverDue({ ...parts, mailer });
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(3);
  });

  it('do not undo what another one did when they come late', async () => {
    const parts = await withOneMail();
    const late = {
      close: () => undefined,
      send: async () => {
        parts.world.pass(3);
        await deliverDue(parts);
        throw new Error('too late');
      },
    };
    await deliverDue({ ...parts, mailer: late });
    expect(parts.sent).toHaveLength(1);
    expect(await only(parts.db)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe.each(engines)('a failure, on %s', (engine) => {
  const withMails = (people: readonly string[], fate?: Fate) => withMailsOn(engine, people, fate);

  it('of one mail does not hold up the others', async () => {
    const parts = await withMails(['naledi', 'thabo'], ({ recipient }) =>
      recipient.startsWith('naledi') ? down() : undefined,
    );
    await deliverDue(parts);
    expect(parts.sent.map(({ recipient }) => recipient)).toEqual(['thabo@example.org']);
  });

  it('of the mail server costs a few attempts, and leaves the other mails as they are', async () => {
    const parts = await withMails(numbered(50), down);
    const { taken, serverFails } = await deliverBatch(parts);
    expect(serverFails).toBe(true);
    expect(taken).toBeLessThanOrEqual(5);
    const untouched = (await all(parts.db)).filter(
      ({ attempts, state }) => attempts === 0 && state === 'queued',
    );
    expect(untouched).toHaveLength(50 - taken);
  });

  it('of many mailboxes is no failure of the mail server', async () => {
    const parts = await withMails(numbered(20), noMailbox);
    expect(await deliverBatch(parts)).toEqual({ due: 20, taken: 20, serverFails: false });
  });
});

describe.each(engines)('what was given up, on %s', (engine) => {
  const withMails = (people: readonly string[], fate?: Fate) => withMailsOn(engine, people, fate);
  const withOneMail = (fate?: Fate) => withMails(['naledi'], fate);

  it('goes out when it is tried again, with the whole ladder before it', async () => {
    let isDown = true;
    const parts = await withOneMail(() => (isDown ? new Error('451') : undefined));
    for (let hour = 0; hour < 80; hour++, parts.world.pass(60)) await deliverDue(parts);
    const { id, state } = await only(parts.db);
    expect(state).toBe('failed');
    expect(await retryMail(parts.db, id, parts.world)).toBe(true);
    expect(await retryMail(parts.db, id, parts.world)).toBe(false);
    await deliverDue(parts);
    expect(await only(parts.db)).toMatchObject({ state: 'queued', attempts: 1 });
    isDown = false;
    parts.world.pass(2);
    await deliverDue(parts);
    expect(parts.sent).toHaveLength(1);
    expect(parts.sent[0]?.body).toContain('Dag Naledi');
  });

  it('can be tried again all at once', async () => {
    let isBroken = true;
    const parts = await withMails(numbered(5), () => (isBroken ? noMailbox() : undefined));
    await deliverDue(parts);
    isBroken = false;
    expect(await retryAllFailed(parts.db, parts.world)).toBe(5);
    await deliverDue(parts);
    expect(parts.sent).toHaveLength(5);
    expect(await retryAllFailed(parts.db, parts.world)).toBe(0);
  });
});

describe.each(engines)('writing a mail, on %s', (engine) => {
  const withOneMail = (fate?: Fate) => withMailsOn(engine, ['naledi'], fate);

  it('under a key happens once', async () => {
    const parts = await withOneMail();
    const person = await parts.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
    const webinar = await parts.db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
    const write = () =>
      queueMail(parts.db, { kind: 'thanks', person, webinar, onceKey: 'thanks 1' }, parts.world);
    expect([await write(), await write()]).toEqual([true, false]);
    expect(await all(parts.db)).toHaveLength(2);
  });
});

describe('the outbox of an SQLite file', () => {
  it('comes back after 1, 5, 15 and 60 minutes, then every hour, and gives up after 72 hours', async () => {
    const parts = await withMailsOn('SQLite', ['naledi'], down);
    const waits: number[] = [];
    let last = 0;
    for (let minute = 0; minute < 80 * 60; minute++, parts.world.pass(1)) {
      if ((await deliverDue(parts)) > 0) {
        waits.push(minute - last);
        last = minute;
      }
    }
    expect(waits.slice(0, 7)).toEqual([0, 1, 5, 15, 60, 60, 60]);
    expect(last).toBeGreaterThan(71 * 60);
    expect(last).toBeLessThanOrEqual(72 * 60);
    expect(await only(parts.db)).toMatchObject({ state: 'failed', last_error: 'ECONNECTION' });
  });

  it('reads what is due along an index, without a sort', async () => {
    const { place } = await withMailsOn('SQLite', ['naledi']);
    const raw = new DatabaseSync(place.file);
    onTestFinished(() => raw.close());
    const plan = (sql: string) => JSON.stringify(raw.prepare(`explain query plan ${sql}`).all());
    const queued = plan(
      "select id from outbox where state = 'queued' and next_attempt_at <= 'x' order by bulk, next_attempt_at limit 60",
    );
    expect(queued).toContain('outbox_due');
    expect(queued).not.toMatch(/SCAN|TEMP B-TREE/);
    expect(plan("select id from outbox where state = 'sending' and lease_until <= 'x'")).toContain(
      'outbox_due',
    );
  });
});

describe('mail as files', () => {
  it('is one .eml a mail, written anew when it is sent again', async () => {
    const folder = join(temporaryFolder(), 'mail');
    const mailer = createMailer({ smtpUrl: undefined, from: 'Team <team@leerkring.example>', folder });
    const mail = {
      recipient: 'a@b.org',
      subject: 'Été',
      body: 'Dag',
      messageId: '<1@leerkring.example>',
      html: '',
      calendar: null,
      unsubscribe: null,
    };
    await mailer.send(mail);
    await mailer.send(mail);
    expect(readdirSync(folder)).toEqual(['1-leerkring-example.eml']);
    const text = readFileSync(join(folder, '1-leerkring-example.eml'), 'utf8');
    expect(text).toContain('From: Team <team@leerkring.example>\r\nTo: a@b.org\r\n');
    expect(text).toContain('Message-ID: <1@leerkring.example>');
  });
});
