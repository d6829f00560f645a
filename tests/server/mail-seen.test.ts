import { describe, expect, it, onTestFinished } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { changeSchedule } from '../../src/server/change-webinar.ts';
import { createMailer } from '../../src/server/mailer.ts';
import { deliverDue } from '../../src/server/outbox.ts';
import { leaveOwnPlace, takeOwnPlace } from '../../src/server/own-place.ts';
import { queueMail } from '../../src/server/queue-mail.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { type MailKind, mailKinds } from '../../src/webinar/mail-kinds.ts';
import { readCalendar } from '../support/calendar-file.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { headerOf, readMail } from '../support/read-mail.ts';
import { fakeLog, freshDatabase, request, stillWorld } from '../support/server-world.ts';

/* From the sign-up to the mailbox: the mail as a real mail server got it. */

const start = { local: '2027-03-04T14:00', zone: 'Africa/Johannesburg' };

async function postOffice(server: MailServer) {
  const db = await freshDatabase({ webinar: { start, seats: 40 } });
  const still = stillWorld('2027-02-20T08:00:00.000Z');
  const joinUrls = new Map([['plg-webinar', 'https://meet.example/abc-defg']]);
  const world = { ...still, site: { ...still.site, joinUrls } };
  const mailer = createMailer({ smtpUrl: server.url, from: world.site.sender, folder: '' });
  onTestFinished(() => mailer.close());
  return { db, world, mailer, ...fakeLog() };
}

describe('a mail as the mail server gets it', () => {
  it('has one recipient, our Message-ID, text and HTML, and an invitation that calendars act upon', async () => {
    const server = await startMailServer();
    const parts = await postOffice(server);
    await signUp(parts.db, request(), parts.world);
    expect(await deliverDue(parts)).toBe(1);
    const [received] = server.received;
    expect(received?.recipients).toEqual(['naledi@example.org']);
    const mail = readMail(received?.raw ?? '');
    expect(headerOf(mail, 'from')).toBe('Team <team@leerkring.example>');
    expect(headerOf(mail, 'to')).toBe('naledi@example.org');
    expect(headerOf(mail, 'subject')).toBe('Je hebt een plaats: Webinar over PLG’s');
    expect(headerOf(mail, 'message-id')).toBe('<id-2@leerkring.example>');
    expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated');
    expect(mail.parts.map(({ type }) => type.replace(/;? ?name=.*/, ''))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
      'text/calendar; charset=utf-8; method=REQUEST',
      'application/ics',
    ]);
    const [text, html, calendar, attachment] = mail.parts;
    expect(text?.content).toContain('Dag Naledi Mokoena,');
    expect(html?.content).toContain('<a href="https://meet.example/abc-defg">');
    expect(readCalendar(calendar?.content ?? '')).toMatchObject({
      method: 'REQUEST',
      uid: 'id-1@leerkring.example',
      sequence: 1,
      start: '2027-03-04T12:00:00.000Z',
      attendees: [{ address: 'mailto:naledi@example.org' }],
    });
    expect(attachment?.content).toBe(calendar?.content);
  });

  it('says in its type what the calendar file says in METHOD, whatever the kind and language', async () => {
    const server = await startMailServer();
    const parts = await postOffice(server);
    await everyKind(parts);
    while ((await deliverDue(parts)) > 0);
    expect(server.received).toHaveLength(mailKinds.length * languages.length);
    const methods = server.received.map(({ raw }) => {
      const [calendar] = readMail(raw).parts.filter(({ type }) => type.startsWith('text/calendar'));
      if (!calendar) return 'none';
      const { method } = readCalendar(calendar.content);
      expect(calendar.type).toContain(`method=${method}`);
      return method;
    });
    expect(Object.groupBy(methods, (method) => method ?? '')).toMatchObject({
      REQUEST: { length: 6 },
      CANCEL: { length: 6 },
      none: { length: server.received.length - 12 },
    });
  });

  it('moves, ends and brings back one event in the calendar, each file after the one before', async () => {
    const server = await startMailServer();
    const parts = await postOffice(server);
    const { db, world } = parts;
    const change = async (day: number | null) => {
      world.pass(1);
      const at = day === null ? null : `2027-03-${day}T12:00:00.000Z`;
      const schedule = { start: at, zone: start.zone, minutes: 60, seats: 40, cancelled: false };
      await db.transaction().execute((trx) => changeSchedule(trx, 'plg-webinar', schedule, world));
      while ((await deliverDue(parts)) > 0);
    };
    /* The link in the newest mail. */
    const own = async () =>
      `secret-${String((await db.selectFrom('access_tokens').select('hash').execute()).length).padStart(36, '0')}`;
    await signUp(db, request(), world);
    await deliverDue(parts);
    await change(11);
    await change(null);
    await change(18);
    await takeOwnPlace(db, await own(), world);
    await deliverDue(parts);
    await leaveOwnPlace(db, await own(), world);
    await deliverDue(parts);
    const files = server.received.map(({ raw }) => {
      const mail = readMail(raw);
      const calendar = mail.parts.find(({ type }) => type.startsWith('text/calendar'));
      const { method, sequence, start: begins, uid } = calendar ? readCalendar(calendar.content) : noFile;
      return [headerOf(mail, 'subject')?.split(':')[0], method, sequence, begins?.slice(0, 10), uid];
    });
    const uid = 'id-1@leerkring.example';
    expect(files).toEqual([
      ['Je hebt een plaats', 'REQUEST', 1, '2027-03-04', uid],
      ['Er is iets veranderd', 'REQUEST', 2, '2027-03-11', uid],
      ['Uitgesteld', 'CANCEL', 3, '2027-03-11', uid],
      ['Er is een datum', undefined, undefined, undefined, undefined],
      ['Je hebt een plaats', 'REQUEST', 4, '2027-03-18', uid],
      ['Je staat niet meer op de lijst', 'CANCEL', 5, '2027-03-18', uid],
    ]);
  });

  it('can be ended with a click when it is news, and only then', async () => {
    const server = await startMailServer();
    const parts = await postOffice(server);
    await signUp(parts.db, request({ news: true }), parts.world);
    const person = await parts.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
    const webinar = await parts.db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
    const message = { subject: 'Nieuw', text: 'Er is een nieuwe les.' };
    await queueMail(parts.db, { kind: 'message', person, webinar, message, news: true }, parts.world);
    while ((await deliverDue(parts)) > 0);
    const news = server.received
      .map(({ raw }) => readMail(raw))
      .filter((mail) => headerOf(mail, 'list-unsubscribe'));
    expect(news.map((mail) => headerOf(mail, 'subject'))).toEqual(['Nieuw']);
    const [mail] = news;
    expect(mail && headerOf(mail, 'list-unsubscribe')).toMatch(
      /^<https:\/\/leerkring\.example\/api\/news\/secret-\d{36}\/>$/,
    );
    expect(mail && headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('goes over connections that stay open', async () => {
    const server = await startMailServer();
    const parts = await postOffice(server);
    for (let index = 0; index < 40; index++) {
      await signUp(parts.db, request({ email: `person${index}@example.org` }), parts.world);
    }
    while ((await deliverDue(parts)) > 0);
    expect(server.received).toHaveLength(40);
    expect(server.counts.connections).toBeLessThanOrEqual(3);
  });

  it('goes out at the first try when the server has closed the idle connection', async () => {
    const server = await startMailServer();
    const parts = await postOffice(server);
    await signUp(parts.db, request(), parts.world);
    await deliverDue(parts);
    for (const socket of server.connections) socket.destroy();
    await signUp(parts.db, request({ email: 'thabo@example.org' }), parts.world);
    await deliverDue(parts);
    expect(server.received).toHaveLength(2);
    expect(parts.lines).toEqual([]);
  });
});

const noFile = { method: undefined, sequence: undefined, start: undefined, uid: undefined };

/** One mail of every kind in every language, to people with a place. */
async function everyKind({ db, world }: Awaited<ReturnType<typeof postOffice>>): Promise<void> {
  const webinar = await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
  for (const language of languages) {
    await signUp(db, request({ email: `${language}@example.org`, language }), world);
  }
  await db.deleteFrom('outbox').execute();
  const people = await db.selectFrom('registrations').selectAll().execute();
  for (const person of people) {
    for (const kind of mailKinds) {
      const message = { subject: 'Hello', text: 'Hello' };
      await queueMail(
        db,
        { kind, person: { ...person, status: standingFor(kind) }, webinar, message },
        world,
      );
    }
  }
}

function standingFor(kind: MailKind) {
  if (kind === 'interested' || kind === 'waiting' || kind === 'lapsed') return kind;
  if (kind === 'date-known') return 'interested';
  return kind === 'left' ? 'cancelled' : 'registered';
}
