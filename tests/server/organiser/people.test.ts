import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/server/organiser/desk.ts';
import type { Webinar } from '../../../src/webinar/model.ts';
import { addCrowd, crowdNames } from '../../support/crowd.ts';
import { engines } from '../../support/engines.ts';
import { dated, freshDesk as openDesk } from '../../support/organiser-desk.ts';
import { readCsv } from '../../support/random-csv.ts';

const webinar = 'plg-webinar';
const names = (found: { people: readonly { name: string }[] }) => found.people.map(({ name }) => name);

describe.each(engines)('the people of a webinar on %s', (engine) => {
  const freshDesk = (webinar?: Partial<Webinar>) => openDesk(webinar, engine);

  describe('the list of people', () => {
    it('shows 50 at a time, the latest first, and everyone once over all pages', async () => {
      const { db, desk } = await freshDesk();
      await addCrowd(db, 1_000);
      const first = await desk.people(webinar);
      expect(first).toMatchObject({ count: 1_000, page: 1, pages: 20 });
      const ids = new Set<string>();
      for (let page = 1; page <= 20; page++) {
        for (const { id } of (await desk.people(webinar, { page })).people) ids.add(id);
      }
      expect(ids.size).toBe(1_000);
      expect((await desk.people(webinar, { page: 21 })).people).toEqual([]);
    });

    it.each([
      ['ZOE', 'Zoë van der Merwe'],
      ['merwe zoë', 'Zoë van der Merwe'],
      ['thabo@', 'Thabo Nkosi'],
      ['laerskool', 'Thabo Nkosi'],
      ['محمد', 'محمد الأمين'],
    ])('finds by %s, past case and accents, in name, address and school', async (search, name) => {
      const { desk, signUp } = await freshDesk();
      await signUp(
        { name: 'Zoë van der Merwe', email: 'z@example.org' },
        { name: 'Thabo Nkosi', email: 'thabo@example.org', organisation: 'Laerskool Ë' },
        { name: 'محمد الأمين', email: 'm@example.org' },
      );
      expect(names(await desk.people(webinar, { search }))).toEqual([name]);
    });

    it('takes signs of the database for what they are: signs', async () => {
      const { desk, signUp } = await freshDesk();
      await signUp('Naledi', 'Thabo');
      for (const search of ['%', '_', "'", '\\', '*', '"; drop table registrations; --']) {
        expect(names(await desk.people(webinar, { search }))).toEqual([]);
      }
      expect((await desk.people(webinar)).count).toBe(2);
    });

    it('filters by status, with the waiting list in its order', async () => {
      const { desk, signUp } = await freshDesk({ ...dated, seats: 1 });
      await signUp('Naledi', 'Thabo', 'Lerato');
      expect(names(await desk.people(webinar, { status: 'waiting' }))).toEqual(['Thabo', 'Lerato']);
      expect(names(await desk.people(webinar, { status: 'registered', search: 'thabo' }))).toEqual([]);
    });

    it('shows one person with their mails and who is before them', async () => {
      const { desk, signUp } = await freshDesk({ ...dated, seats: 1 });
      const rows = await signUp('Naledi', 'Thabo', 'Lerato');
      const details = await desk.person(webinar, rows[2]?.id ?? '');
      expect(details).toMatchObject({ person: { name: 'Lerato' }, ahead: 1, mails: [{ kind: 'waiting' }] });
      expect(await desk.person('other', rows[2]?.id ?? '')).toBeUndefined();
      expect(await desk.findPerson(webinar, 'LERATO@example.org')).toBe(rows[2]?.id);
    });
  });

  describe('the numbers of a webinar', () => {
    it('count each list, and the growth counts everyone but the quarantine', async () => {
      const { db, desk } = await freshDesk();
      await addCrowd(db, 120);
      const details = await desk.webinar(webinar);
      expect(details?.counts).toEqual({
        registered: 60,
        offered: 10,
        waiting: 10,
        interested: 10,
        cancelled: 10,
        lapsed: 10,
        quarantined: 10,
      });
      expect(details?.growth.points.at(-1)?.total).toBe(110);
      const { webinars, failed } = await desk.overview();
      expect(webinars[0]?.counts.waiting).toBe(10);
      expect(failed).toBe(0);
    });

    it('know the link of the organiser and the one of the settings', async () => {
      const { db, act, world } = await freshDesk();
      const joinUrls = new Map([[webinar, 'https://meet.example/settings']]);
      const desk = createDesk({
        db,
        who: 'an@example.org',
        world: { ...world, site: { ...world.site, joinUrls } },
      });
      expect(await desk.webinar(webinar)).toMatchObject({
        joinUrl: null,
        settingsUrl: 'https://meet.example/settings',
      });
      await act('link', { url: 'https://meet.example/own' });
      expect((await desk.webinar(webinar))?.joinUrl).toBe('https://meet.example/own');
    });
  });

  describe('the file of the list', () => {
    it('has everyone but the quarantine, and no cell that a spreadsheet would run', async () => {
      const { db, desk } = await freshDesk();
      await addCrowd(db, 120);
      const rows = readCsv(await desk.csv(webinar, 'nl'));
      expect(rows).toHaveLength(1 + 110);
      expect(rows[0]?.slice(0, 3)).toEqual(['Naam', 'E-mailadres', 'Rol']);
      expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([11]));
      const formula = rows.find(([name]) => name?.includes('HYPERLINK'));
      expect(formula?.[0]).toMatch(/^'=HYPERLINK\("http:\/\/x"\) /);
      for (const name of crowdNames.filter((one) => !one.startsWith('='))) {
        expect(rows.some(([first]) => first?.startsWith(name))).toBe(true);
      }
    });
  });
});
