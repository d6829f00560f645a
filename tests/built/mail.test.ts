import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { stringify } from 'yaml';
import { readCalendar } from '../support/calendar-file.ts';
import { readMail } from '../support/read-mail.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { webinarFile } from '../support/webinar-file.ts';

const start = { local: '2099-03-04T14:00', zone: 'Africa/Johannesburg' };
const cancelled = { nl: 'De gastheer is ziek.', en: 'The host is ill.' };

async function running() {
  const folder = temporaryFolder();
  const webinars = [
    webinarFile({ id: 'some-day' }),
    webinarFile({ id: 'dated', start }),
    webinarFile({ id: 'called-off', start, cancelled }),
  ];
  mkdirSync(join(folder, 'webinars'));
  for (const one of webinars) writeFileSync(join(folder, 'webinars', `${one.id}.yaml`), stringify(one));
  const server = await startServer({ DATA_DIR: join(folder, 'data'), CONTENT_DIR: folder });
  onTestFinished(() => server.end('SIGKILL'));
  return { site: `http://localhost:${server.port}`, data: join(folder, 'data') };
}

describe('the calendar file for anyone', () => {
  it('is fetched under its name and type, in the language asked for', async () => {
    const { site } = await running();
    const response = await fetch(`${site}/api/webinars/dated/calendar.ics?language=en`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="dated.ics"');
    expect(readCalendar(await response.text())).toMatchObject({
      method: 'PUBLISH',
      summary: 'Webinar on PLCs',
      start: '2099-03-04T12:00:00.000Z',
      url: `${site}/en/webinars/dated/`,
      attendees: [],
    });
    const calledOff = await fetch(`${site}/api/webinars/called-off/calendar.ics`);
    expect(readCalendar(await calledOff.text()).status).toBe('CANCELLED');
  });

  it.each([
    ['some-day', 'Er is nog geen datum voor dit webinar'],
    ['some-day', 'There is no date for this webinar yet', '?language=en'],
    ['unknown', 'Op dit adres is er geen webinar'],
  ])('of %s is 404 in words: %s', async (id, words, query = '') => {
    const { site } = await running();
    const response = await fetch(`${site}/api/webinars/${id}/calendar.ics${query}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(words);
  });
});

describe('the address that ends the news', () => {
  it('leads a person to their own page, and takes the click of a mail program', async () => {
    const { site, data } = await running();
    const body = {
      page: 'nl',
      name: 'Naledi',
      email: 'naledi@example.org',
      role: 'teacher',
      language: 'en',
      news: 'yes',
    };
    await fetch(`${site}/api/webinars/dated/sign-ups`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site },
      body: new URLSearchParams(body),
    });
    const secret = await vi.waitFor(() => secretIn(join(data, 'mail')), 10_000);
    const address = `${site}/api/news/${secret}/`;
    const look = await fetch(address, { redirect: 'manual' });
    expect(look.headers.get('location')).toBe(`/en/webinar/my-place/${secret}/#news`);
    expect(newsIn(data)).toBe(1);
    const click = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams('List-Unsubscribe=One-Click'),
    });
    expect(click.status).toBe(200);
    expect(newsIn(data)).toBe(0);
  });
});

function secretIn(folder: string): string {
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const [text] = readMail(readFileSync(join(folder, file), 'latin1')).parts;
  const secret = /my-place\/([\w-]{43})\//.exec(text?.content ?? '')?.[1];
  if (!secret) throw new Error('There is no link in the mail.');
  return secret;
}

function newsIn(data: string): unknown {
  const db = new DatabaseSync(join(data, 'leerkring.db'));
  const row = db.prepare('select news from registrations').get();
  db.close();
  return row?.news;
}
