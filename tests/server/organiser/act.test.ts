import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/server/organiser/desk.ts';
import { endNews } from '../../../src/server/own-place.ts';
import type { Webinar } from '../../../src/webinar/model.ts';
import { engines } from '../../support/engines.ts';
import { dated, freshDesk as openDesk } from '../../support/organiser-desk.ts';

const outcome = (result: object) => ('outcome' in result ? result.outcome : result);
const march = { date: '2027-03-11T10:00', zone: 'Africa/Johannesburg', minutes: '75' };
const texts = { subjectNl: 'Dag', textNl: 'Tot dan.', subjectEn: 'Hello', textEn: 'See you.' };

describe.each(engines)('an organiser on %s', (engine) => {
  const freshDesk = (webinar?: Partial<Webinar>) => openDesk(webinar, engine);

  describe('everything an organiser does', () => {
    it('is done once when the same form comes twice, and says the same both times', async () => {
      const { act, signUp, mails, db } = await freshDesk();
      await signUp('Naledi', 'Thabo');
      const fields = { key: 'showing-1', audience: 'place', ...texts };
      const both = await Promise.all([act('message', fields), act('message', fields)]);
      expect(both[0]).toEqual(both[1]);
      expect(outcome(both[0])).toEqual({ did: 'message', values: { people: 2 } });
      expect((await mails()).filter(({ kind }) => kind === 'message')).toHaveLength(2);
      expect(await db.selectFrom('organiser_actions').selectAll().execute()).toHaveLength(1);
    });

    it('is done again from a form shown again, or with other content', async () => {
      const { act, signUp, mails } = await freshDesk();
      await signUp('Naledi');
      for (const key of ['showing-1', 'showing-2'])
        await act('message', { key, audience: 'place', ...texts });
      await act('message', { key: 'showing-2', audience: 'place', ...texts, textNl: 'Iets anders.' });
      expect((await mails()).filter(({ kind }) => kind === 'message')).toHaveLength(3);
    });

    it('is done whole or not at all', async () => {
      const { act, signUp, db, row } = await freshDesk();
      await signUp('Naledi');
      await db.schema.dropTable('access_tokens').execute();
      await expect(act('cancel', { reasonNl: 'Ziek.', reasonEn: 'Ill.' })).rejects.toThrow();
      expect(await row()).toMatchObject({ cancelled: 0, cancel_reason: null });
      expect(await db.selectFrom('organiser_actions').selectAll().execute()).toEqual([]);
    });

    it('is remembered, with who and when, and without a word about participants', async () => {
      const { act, signUp, db, lines, desk } = await freshDesk();
      const [naledi] = await signUp({ name: 'Naledi', email: 'naledi@example.org' });
      const person = naledi?.id ?? '';
      await act('mark', { person, attended: 'yes' });
      await act('leave', { person });
      await act('erase', { person });
      const rows = await db.selectFrom('organiser_actions').selectAll().execute();
      expect(rows).toHaveLength(3);
      expect(rows[0]).toMatchObject({ organiser: 'an@example.org', webinar: 'plg-webinar' });
      for (const kept of [JSON.stringify(rows), lines.join()]) {
        expect(kept).not.toMatch(/naledi/i);
        expect(kept).not.toContain(person);
      }
      expect(lines).toContain('{"event":"organiser-did","action":"erase","webinar":"plg-webinar"}');
      expect(lines.join()).not.toContain('an@example.org');
      expect((await desk.actions()).map((action) => action.outcome.did).sort()).toEqual([
        'erase',
        'leave',
        'mark',
      ]);
    });

    it('is told to who did it for an hour, and to nobody else', async () => {
      const { act, db, world, desk } = await freshDesk();
      const result = await act('link', { url: 'https://meet.example/abc' });
      const id = 'done' in result ? result.done : '';
      expect(await desk.outcome(id)).toEqual({ did: 'link', values: {} });
      const thabo = createDesk({ db, who: 'thabo@example.org', world });
      expect(await thabo.outcome(id)).toBeUndefined();
      expect(await desk.outcome("' or 1=1")).toBeUndefined();
      world.pass(61);
      expect(await desk.outcome(id)).toBeUndefined();
    });

    it('is refused in words for a webinar or a person that is not there', async () => {
      const { desk, act, db, signUp } = await freshDesk();
      const [naledi] = await signUp('Naledi');
      expect(await desk.act('uncancel', { webinar: 'other' })).toEqual({
        complaints: { webinar: 'no-webinar' },
      });
      for (const action of ['leave', 'erase', 'offer', 'release', 'mark'] as const) {
        const fields = { person: 'nobody', attended: 'yes' };
        expect(await act(action, fields)).toEqual({ complaints: { person: 'no-person' } });
      }
      /* A person of another webinar is not there either. */
      await db
        .insertInto('webinars')
        .values({ ...(await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow()), id: 'other' })
        .execute();
      expect(await desk.act('erase', { webinar: 'other', person: naledi?.id ?? '' })).toEqual({
        complaints: { person: 'no-person' },
      });
      expect(await db.selectFrom('organiser_actions').selectAll().execute()).toEqual([]);
    });
  });

  describe('a change of date', () => {
    it('shows beforehand how many people hear of it, and then tells just those', async () => {
      const { desk, act, signUp, mails, row } = await freshDesk();
      const [, thabo] = await signUp('Naledi', 'Thabo', 'Lerato');
      await act('leave', { person: thabo?.id ?? '' });
      const before = (await mails()).length;
      const looked = await desk.previewSchedule('move', { webinar: 'plg-webinar', ...march });
      expect(looked).toMatchObject({
        preview: { mails: 2, offers: 0, after: { start: '2027-03-11T08:00:00.000Z', minutes: 75 } },
      });
      expect((await row()).start_at).toBe('2027-03-04T12:00:00.000Z');
      expect(outcome(await act('move', march))).toMatchObject({ did: 'move', values: { mails: 2 } });
      const told = (await mails()).slice(before);
      expect(told.map(({ kind, calendar_method }) => [kind, calendar_method])).toEqual([
        ['changed', 'REQUEST'],
        ['changed', 'REQUEST'],
      ]);
    });

    it('gives a date to a webinar without one, and tells the interest list', async () => {
      const { act, signUp, mails, row } = await freshDesk({});
      await signUp('Naledi');
      await act('move', march);
      expect(await row()).toMatchObject({ start_at: '2027-03-11T08:00:00.000Z', minutes: 75 });
      expect((await mails()).map(({ kind }) => kind)).toContain('date-known');
    });

    it('is not made to a moment that has passed', async () => {
      const { act } = await freshDesk();
      expect(await act('move', { ...march, date: '2026-11-23T09:59' })).toEqual({
        complaints: { date: 'past' },
      });
    });

    it('can take the date away: everyone goes to the interest list and hears so', async () => {
      const { act, signUp, people } = await freshDesk();
      await signUp('Naledi', 'Thabo');
      expect(outcome(await act('postpone'))).toMatchObject({ did: 'postpone', values: { mails: 2 } });
      expect((await people()).map(({ status }) => status)).toEqual(['interested', 'interested']);
      expect(await act('postpone')).toEqual({ complaints: { form: 'no-date' } });
    });
  });

  describe('the places', () => {
    it('when there are more, go to the waiting list, as shown beforehand', async () => {
      const { desk, act, signUp, people } = await freshDesk({ ...dated, seats: 1 });
      await signUp('Naledi', 'Thabo', 'Lerato', 'Sipho');
      const looked = await desk.previewSchedule('seats', { webinar: 'plg-webinar', seats: '3' });
      expect(looked).toMatchObject({ preview: { offers: 2, holders: 1, mails: 0 } });
      expect(outcome(await act('seats', { seats: '3' }))).toMatchObject({
        did: 'seats',
        values: { seats: 3, offers: 2 },
      });
      expect((await people()).map(({ status }) => status)).toEqual([
        'registered',
        'offered',
        'offered',
        'waiting',
      ]);
    });

    it('when there are fewer, are taken from nobody', async () => {
      const { act, signUp, people } = await freshDesk({ ...dated, seats: 2 });
      await signUp('Naledi', 'Thabo');
      await act('seats', { seats: '1' });
      expect((await people()).map(({ status }) => status)).toEqual(['registered', 'registered']);
    });

    it('can be for all: who waits, or has an offer, then has a place, as shown beforehand', async () => {
      const { desk, act, signUp, people } = await freshDesk({ ...dated, seats: 1 });
      const [naledi] = await signUp('Naledi', 'Thabo', 'Lerato');
      await act('leave', { person: naledi?.id ?? '' });
      expect((await people()).map(({ status }) => status)).toEqual(['cancelled', 'offered', 'waiting']);
      const looked = await desk.previewSchedule('seats', { webinar: 'plg-webinar', seats: '' });
      expect(looked).toMatchObject({ preview: { offers: 2 } });
      expect(outcome(await act('seats', { seats: '' }))).toMatchObject({
        did: 'no-limit',
        values: { offers: 2 },
      });
      expect((await people()).map(({ status }) => status)).toEqual(['cancelled', 'registered', 'registered']);
      expect(outcome(await act('offer', { person: naledi?.id ?? '' }))).toMatchObject({ did: 'give' });
    });

    it('are offered by hand to someone who left, while there is room', async () => {
      const { act, signUp, people, row } = await freshDesk({ ...dated, seats: 2 });
      const [naledi] = await signUp('Naledi', 'Thabo');
      const person = naledi?.id ?? '';
      await act('leave', { person });
      expect(outcome(await act('offer', { person }))).toMatchObject({ did: 'offer' });
      expect((await people())[0]).toMatchObject({
        status: 'offered',
        offer_until: '2026-11-24T08:02:00.000Z',
      });
      expect(await row()).toMatchObject({ taken: 2, seats: 2 });
      expect(await act('offer', { person })).toEqual({ complaints: { form: 'has-place' } });
    });

    it('are offered by hand out of turn with one place added, so that nobody loses theirs', async () => {
      const { act, signUp, people, row, mails } = await freshDesk({ ...dated, seats: 1 });
      const [, , lerato] = await signUp('Naledi', 'Thabo', 'Lerato');
      expect(outcome(await act('offer', { person: lerato?.id ?? '' }))).toMatchObject({ did: 'offer-extra' });
      expect((await people()).map(({ status }) => status)).toEqual(['registered', 'waiting', 'offered']);
      expect(await row()).toMatchObject({ taken: 2, seats: 2 });
      expect((await mails()).map(({ kind }) => kind)).toContain('offered');
    });

    it('are not offered without a date, nor when it is over', async () => {
      const without = await freshDesk({});
      const [thabo] = await without.signUp('Thabo');
      expect(await without.act('offer', { person: thabo?.id ?? '' })).toEqual({
        complaints: { form: 'no-date' },
      });
      const { act, signUp, world } = await freshDesk();
      const [naledi] = await signUp('Naledi');
      await act('leave', { person: naledi?.id ?? '' });
      world.pass(200 * 24 * 60);
      expect(await act('offer', { person: naledi?.id ?? '' })).toEqual({ complaints: { form: 'closed' } });
    });
  });

  describe('a cancelled webinar', () => {
    const reasons = { reasonNl: 'De spreker is ziek.', reasonEn: 'The speaker is ill.' };

    it('keeps the reason in the organiser’s words, on the page and for the mails', async () => {
      const { act, signUp, desk, mails } = await freshDesk();
      await signUp('Naledi');
      expect(outcome(await act('cancel', reasons))).toMatchObject({ did: 'cancel', values: { mails: 1 } });
      const details = await desk.webinar('plg-webinar');
      expect(details?.state).toBe('cancelled');
      expect(details?.webinar.cancelled).toEqual({ nl: 'De spreker is ziek.', en: 'The speaker is ill.' });
      expect((await mails()).at(-1)).toMatchObject({ kind: 'webinar-cancelled', calendar_method: 'CANCEL' });
      expect(await act('cancel', reasons)).toEqual({ complaints: { form: 'cancelled-already' } });
    });

    it('can take place after all: it opens as it was, everyone hears so, the reason is gone', async () => {
      const { act, signUp, desk, row } = await freshDesk();
      await signUp('Naledi', 'Thabo');
      expect(await act('uncancel')).toEqual({ complaints: { form: 'not-cancelled' } });
      await act('cancel', reasons);
      expect(outcome(await act('uncancel'))).toMatchObject({ did: 'uncancel', values: { mails: 2 } });
      expect(await desk.webinar('plg-webinar')).toMatchObject({ state: 'open' });
      expect((await row()).cancel_reason).toBeNull();
    });

    it('keeps its reason when it is moved', async () => {
      const { act, row } = await freshDesk();
      await act('cancel', reasons);
      await act('move', march);
      expect(await row()).toMatchObject({ cancelled: 1, start_at: '2027-03-11T08:00:00.000Z' });
      expect((await row()).cancel_reason).toContain('ziek');
    });
  });

  describe('the quarantine', () => {
    const robot = {
      name: 'Sipho',
      email: 'sipho@example.org',
      quarantined: true,
      news: true,
      organisation: 'PS',
    };

    it('lets someone in as a sign-up at this moment, with its mail and in the order of now', async () => {
      const { act, signUp, people, mails, world, db } = await freshDesk({ ...dated, seats: 2 });
      const [sipho] = await signUp(robot);
      await db.updateTable('registrations').set({ notice: '2026-01-01' }).execute();
      await signUp('Naledi', 'Thabo');
      world.pass(60);
      expect(outcome(await act('release', { person: sipho?.id ?? '' }))).toMatchObject({ did: 'release' });
      expect((await people()).at(-1)).toMatchObject({
        id: sipho?.id,
        status: 'waiting',
        created_at: world.now().toISOString(),
        news: 1,
        organisation: 'PS',
        notice: '2026-01-01',
      });
      expect((await mails()).filter(({ recipient }) => recipient === robot.email)).toMatchObject([
        { kind: 'waiting' },
      ]);
    });

    it('lets nobody in twice, and nobody when the webinar takes no one any more', async () => {
      const { act, signUp } = await freshDesk();
      const [sipho, thabo] = await signUp(robot, { ...robot, email: 'thabo@example.org' });
      await act('release', { person: sipho?.id ?? '' });
      expect(await act('release', { person: sipho?.id ?? '' })).toEqual({
        complaints: { form: 'not-in-quarantine' },
      });
      await act('cancel', { reasonNl: 'Ziek.', reasonEn: 'Ill.' });
      expect(await act('release', { person: thabo?.id ?? '' })).toEqual({ complaints: { form: 'closed' } });
    });

    it('is emptied one by one or at once, and touches nobody else', async () => {
      const { act, signUp, people, desk } = await freshDesk();
      const rows = await signUp(
        'Naledi',
        ...[1, 2, 3].map((n) => ({ ...robot, email: `r${n}@example.org` })),
      );
      const [one, naledi] = [rows.find(({ status }) => status === 'quarantined'), rows[0]];
      expect(await act('discard', { person: naledi?.id ?? '' })).toEqual({
        complaints: { form: 'not-in-quarantine' },
      });
      expect(outcome(await act('discard', { person: one?.id ?? '' }))).toMatchObject({
        values: { count: 1 },
      });
      expect(await desk.quarantine('plg-webinar')).toMatchObject({ count: 2 });
      expect(outcome(await act('discard'))).toMatchObject({ values: { count: 2 } });
      expect((await people()).map(({ name }) => name)).toEqual(['Naledi']);
    });
  });

  describe('a mail to many', () => {
    const crowd = async () => {
      const desk = await freshDesk({ ...dated, seats: 2 });
      await desk.signUp(
        { name: 'Naledi', email: 'naledi@example.org', news: true },
        { name: 'Thabo', email: 'thabo@example.org', language: 'en' },
        { name: 'Lerato', email: 'lerato@example.org' },
        { name: 'Robot', email: 'robot@example.org', news: true, quarantined: true },
      );
      return desk;
    };
    const sent = async ({ mails }: Awaited<ReturnType<typeof crowd>>) =>
      (await mails()).filter(({ kind }) => kind === 'message');

    it('goes to everyone with a place, each in their language', async () => {
      const desk = await crowd();
      await desk.act('message', { audience: 'place', ...texts });
      const written = await sent(desk);
      expect(written.map(({ recipient, subject }) => [recipient, subject])).toEqual([
        ['naledi@example.org', 'Dag'],
        ['thabo@example.org', 'Hello'],
      ]);
      expect(written[0]?.body).toContain('Tot dan.');
      expect(written[1]?.body).toContain('See you.');
      expect(written.map(({ unsubscribe }) => unsubscribe)).toEqual([null, null]);
    });

    it('goes to the waiting list, with who has an offer', async () => {
      const desk = await crowd();
      await desk.act('message', { audience: 'waiting', ...texts });
      expect((await sent(desk)).map(({ recipient }) => recipient)).toEqual(['lerato@example.org']);
    });

    it('goes as news to who asked for that with any webinar, once an address, with a way to end it', async () => {
      const desk = await crowd();
      const { db } = desk;
      const rows = await db.selectFrom('registrations').selectAll().where('name', '=', 'Naledi').execute();
      const webinar = await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
      await db
        .insertInto('webinars')
        .values({ ...webinar, id: 'other' })
        .execute();
      for (const row of rows) {
        await db
          .insertInto('registrations')
          .values({ ...row, id: 'again', webinar: 'other' })
          .execute();
      }
      expect((await desk.desk.audiences('plg-webinar')).news).toEqual({ all: 1, nl: 1, en: 0 });
      await desk.act('message', { audience: 'news', ...texts });
      const [mail, ...others] = await sent(desk);
      expect(others).toEqual([]);
      expect(mail?.recipient).toBe('naledi@example.org');
      const secret = /\/api\/news\/([\w-]{43})\/$/.exec(mail?.unsubscribe ?? '')?.[1] ?? '';
      expect(await endNews(db, secret, desk.world)).toBe(true);
      expect((await desk.desk.audiences('plg-webinar')).news.all).toBe(0);
    });

    it('is refused when nobody is on the list', async () => {
      const desk = await crowd();
      expect(await desk.act('message', { audience: 'interest', ...texts })).toEqual({
        complaints: { audience: 'nobody' },
      });
    });

    it('is shown beforehand as it goes out, and the look writes nothing', async () => {
      const desk = await crowd();
      const before = (await desk.mails()).length;
      const fields = { webinar: 'plg-webinar', audience: 'place', ...texts };
      const looked = await desk.desk.previewMessage(fields);
      if (!('preview' in looked)) throw new Error('the message was refused');
      expect(looked.preview.counts).toEqual({ all: 2, nl: 1, en: 1 });
      expect((await desk.mails()).length).toBe(before);
      await desk.act('message', { audience: 'place', ...texts });
      const [naledi] = await sent(desk);
      /* The same but for what belongs to the person: the name and the link. */
      const general = (body = '', name = '') =>
        body.replace(name, '[name]').replace(/mijn-plaats\/[\w-]+\//, 'mijn-plaats/[link]/');
      expect(general(naledi?.body, 'Naledi')).toBe(general(looked.preview.mails.nl.body, 'Naledi Mokoena'));
      expect(naledi?.subject).toBe(looked.preview.mails.nl.subject);
    });
  });

  describe('attendance', () => {
    it('notes who was on the list, who was picked, and that the others with a place were not there', async () => {
      const { act, signUp, people } = await freshDesk({ ...dated, seats: 4 });
      await signUp('Naledi Mokoena', 'Thabo Nkosi', 'Lerato Dlamini', 'Zoe Nel', 'Sipho Radebe');
      const [, , lerato, , , pieter] = await signUp('Pieter Botha');
      await act('leave', { person: pieter?.id ?? '' });
      const result = await act('attendance', {
        list: 'Name,Duration\nMokoena, Naledi\nSipho Radebe\nNobody Known',
        also: `${lerato?.id} nobody`,
      });
      expect(outcome(result)).toEqual({ did: 'attendance', values: { present: 3, absent: 2 } });
      expect((await people()).map(({ name, attended }) => [name, attended])).toEqual([
        ['Naledi Mokoena', 1],
        ['Thabo Nkosi', 0],
        ['Lerato Dlamini', 1],
        ['Zoe Nel', 0],
        /* On the waiting list, and there all the same. */
        ['Sipho Radebe', 1],
        /* Had left: nobody waited for them. */
        ['Pieter Botha', null],
      ]);
    });

    it('keeps who was there by an earlier list', async () => {
      const { act, signUp, people } = await freshDesk();
      await signUp('Naledi Mokoena', 'Thabo Nkosi');
      await act('attendance', { list: 'Naledi Mokoena' });
      await act('attendance', { list: 'Thabo Nkosi' });
      expect((await people()).map(({ attended }) => attended)).toEqual([1, 1]);
    });

    it('marks one person by hand', async () => {
      const { act, signUp, people } = await freshDesk();
      const [naledi] = await signUp('Naledi');
      for (const [attended, expected] of [
        ['yes', 1],
        ['no', 0],
        ['unknown', null],
      ] as const) {
        await act('mark', { person: naledi?.id ?? '', attended });
        expect((await people())[0]?.attended).toBe(expected);
      }
    });
  });

  describe('one person', () => {
    it('is taken off the list with a mail, and the next in line gets the place', async () => {
      const { act, signUp, people, mails } = await freshDesk({ ...dated, seats: 1 });
      const [naledi] = await signUp('Naledi', 'Thabo');
      await act('leave', { person: naledi?.id ?? '' });
      expect((await people()).map(({ status }) => status)).toEqual(['cancelled', 'offered']);
      expect((await mails()).filter(({ registration_id }) => registration_id === naledi?.id)).toMatchObject([
        { kind: 'registered' },
        { kind: 'left', calendar_method: 'CANCEL' },
      ]);
      expect(await act('leave', { person: naledi?.id ?? '' })).toEqual({ complaints: { form: 'has-left' } });
    });

    it('is erased with all mails and links, without a mail, and the next in line gets the place', async () => {
      const { act, signUp, people, db } = await freshDesk({ ...dated, seats: 1 });
      const [naledi] = await signUp({ name: 'Naledi', email: 'naledi@example.org' }, 'Thabo');
      await act('erase', { person: naledi?.id ?? '' });
      expect((await people()).map(({ status }) => status)).toEqual(['offered']);
      for (const table of ['registrations', 'outbox', 'access_tokens', 'organiser_actions'] as const) {
        expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toMatch(/naledi/i);
      }
    });
  });

  describe('mails that failed', () => {
    it('are shown with the reason and the person, and go back in line, one or all', async () => {
      const { act, signUp, desk, db, mails } = await freshDesk();
      await signUp('Naledi', 'Thabo', 'Lerato');
      const [first] = await mails();
      await db.updateTable('outbox').set({ state: 'failed', last_error: 'EAUTH', attempts: 9 }).execute();
      expect(await desk.mails()).toMatchObject({ count: 3, retried: [] });
      expect((await desk.mails()).failed.map(({ name, last_error }) => [name, last_error])).toContainEqual([
        'Naledi',
        'EAUTH',
      ]);
      expect(outcome(await act('retry', { mail: first?.id ?? '' }))).toMatchObject({ values: { count: 1 } });
      expect((await mails()).find(({ id }) => id === first?.id)).toMatchObject({
        state: 'queued',
        attempts: 0,
      });
      expect(await act('retry', { mail: first?.id ?? '' })).toEqual({ complaints: { form: 'no-mail' } });
      expect(outcome(await act('retry'))).toMatchObject({ values: { count: 2 } });
      expect(outcome(await act('retry'))).toMatchObject({ did: 'retry-none' });
      expect(await desk.mails()).toMatchObject({ count: 0, failed: [] });
      expect((await desk.mails()).retried).toHaveLength(3);
    });
  });
});
