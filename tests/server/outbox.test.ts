import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMailer, RecipientRefused } from '../../src/server/mailer.ts';
import { deliverDue } from '../../src/server/outbox.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { type Engine, engines } from '../support/engines.ts';
import {
  fakeLog,
  fakeMailer,
  freshDatabase,
  request,
  stillWorld,
  temporaryFolder,
} from '../support/server-world.ts';

const only = (db: Database) => db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
const down = () => Object.assign(new Error('connect ECONNREFUSED mail.example'), { code: 'ECONNECTION' });

async function withOneMailOn(engine: Engine, fate?: Parameters<typeof fakeMailer>[0]) {
  const db = await freshDatabase({ engine });
  const world = stillWorld();
  await signUp(db, request(), world);
  return { db, world, ...fakeMailer(fate), ...fakeLog() };
}

describe.each(engines)('the outbox on %s', (engine) => {
  const withOneMail = (fate?: Parameters<typeof fakeMailer>[0]) => withOneMailOn(engine, fate);

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
      sent_at: '2026-11-23T08:00:00.000Z',
    });
  });

  it('comes back after 1, 5, 15 and 60 minutes, then every hour, and gives up after 72 hours', async () => {
    const parts = await withOneMail(down);
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

  it('sends in the end when the mail server comes back after a day', async () => {
    let isDown = true;
    const parts = await withOneMail(() => (isDown ? down() : undefined));
    for (let minute = 0; minute < 27 * 60; minute++, parts.world.pass(1)) {
      if (minute === 24 * 60) isDown = false;
      await deliverDue(parts);
    }
    expect(parts.sent).toHaveLength(1);
  });

  it('does not try again what the mail server refuses for good', async () => {
    const parts = await withOneMail(() => new RecipientRefused('no such mailbox'));
    await deliverDue(parts);
    parts.world.pass(600);
    expect(await deliverDue(parts)).toBe(0);
    expect(await only(parts.db)).toMatchObject({ state: 'failed', last_error: 'RecipientRefused' });
  });

  it('takes over what a dead worker left, under the same Message-ID', async () => {
    const parts = await withOneMail();
    await parts.db
      .updateTable('outbox')
      .set({ state: 'sending', attempts: 1, lease_until: '2026-11-23T08:10:00.000Z' })
      .execute();
    parts.world.pass(9);
    expect(await deliverDue(parts)).toBe(0);
    parts.world.pass(1);
    expect(await deliverDue(parts)).toBe(1);
    expect(parts.sent.map(({ messageId }) => messageId)).toEqual(['<id-2@leerkring.example>']);
  });

  it('does not send one mail twice when two workers look at once', async () => {
    const parts = await withOneMail();
    await Promise.all([deliverDue(parts), deliverDue(parts)]);
    expect(parts.sent).toHaveLength(1);
  });

  it('does not let one bad mail hold up the others', async () => {
    const parts = await withOneMail(({ recipient }) => (recipient.startsWith('naledi') ? down() : undefined));
    await signUp(parts.db, request({ email: 'thabo@example.org' }), parts.world);
    await deliverDue(parts);
    expect(parts.sent.map(({ recipient }) => recipient)).toEqual(['thabo@example.org']);
  });

  it('logs a failure without an address', async () => {
    const parts = await withOneMail(() => new Error('550 <naledi@example.org>: no'));
    await deliverDue(parts);
    expect(parts.lines).toHaveLength(1);
    expect(parts.lines.join()).not.toContain('naledi');
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
