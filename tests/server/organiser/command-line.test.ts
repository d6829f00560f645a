import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../scripts/webinar/commands.ts';
import { runWebinar } from '../../../scripts/webinar.ts';
import { syncWebinars } from '../../../src/server/change-webinar.ts';
import { migrate } from '../../../src/server/migrate.ts';
import { signIn } from '../../../src/server/organiser/sign-in.ts';
import { signUp } from '../../../src/server/sign-up.ts';
import { realWorld } from '../../../src/server/world.ts';
import { type Engine, engines, freshPlace } from '../../support/engines.ts';
import { dated } from '../../support/organiser-desk.ts';
import { openForTest, request, stillWorld, temporaryFolder } from '../../support/server-world.ts';
import { webinarFile } from '../../support/webinar-file.ts';

/** A data folder with two people on the list, and a way to run `npm run webinar` on it. */
async function ready(engine: Engine = 'SQLite') {
  const folder = temporaryFolder();
  const place =
    engine === 'SQLite'
      ? { databaseUrl: undefined, file: join(folder, 'leerkring.db') }
      : await freshPlace(engine);
  const db = openForTest(place);
  await migrate(db);
  const world = stillWorld();
  await syncWebinars(db, [webinarFile({ ...dated, seats: 1 })], world);
  await signUp(db, request(), world);
  await signUp(db, request({ name: 'Thabo \u0645', email: 'thabo@example.org' }), world);
  const env = { DATA_DIR: folder, ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}) };
  const run = (...args: string[]) => runIn({ ...env, ORGANISERS: 'an@example.org' }, args);
  return { db, folder, run };
}

async function runIn(env: Record<string, string>, args: readonly string[]): Promise<Ran> {
  const ran = { out: '', err: '' };
  const code = await runWebinar(args, {
    env,
    write: (text) => {
      ran.out += text;
    },
    writeError: (text) => {
      ran.err += text;
    },
  });
  return { code, ...ran };
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('the command line', () => {
  it.each(engines)(
    'lists, shows and searches, while another process has the database open: %s',
    async (engine) => {
      const { run } = await ready(engine);
      expect((await run('list')).out).toMatch(/^plg-webinar {2}full · .*14:00 in South Africa/);
      expect((await run('show', 'plg-webinar')).out).toMatch(/waiting list +1\n/);
      const { out } = await run('people', 'plg-webinar', '--search', 'NALEDI', '--status', 'registered');
      expect(out).toContain('naledi@example.org');
      expect(out).not.toContain('thabo');
      expect((await run('person', 'plg-webinar', 'Naledi@example.org')).out).toContain('Naledi Mokoena');
    },
  );

  it('runs as a program of its own, and ends with its code', { timeout: 60_000 }, async () => {
    const { folder } = await ready();
    const program = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/webinar.ts', ...args], {
        env: { PATH: process.env.PATH, DATA_DIR: folder },
        encoding: 'utf8',
      });
    expect(program('list')).toMatchObject({ status: 0, stderr: '' });
    expect(program('postpone', 'plg-webinar')).toMatchObject({ status: 2, stderr: '' });
    expect(program('show', 'other')).toMatchObject({ status: 1, stdout: '' });
  });

  it.each(engines)('tells what would happen, ends with 2, and does it with --yes: %s', async (engine) => {
    const { run, db } = await ready(engine);
    const command = ['set-date', 'plg-webinar', '2027-05-06T10:00', '--zone', 'Europe/Brussels'];
    const first = await run(...command);
    expect(first).toMatchObject({ code: 2, err: '' });
    expect(first.out).toContain('2 people get a mail.\nNothing is done yet.');
    expect(await run(...command, '--yes')).toMatchObject({
      code: 0,
      out: 'The webinar is on Thursday 6 May 2027, 10:00 in South Africa (SAST, UTC+2) and in Belgium. 2 people get a mail.\n',
    });
    const { start_at } = await db.selectFrom('webinars').select('start_at').executeTakeFirstOrThrow();
    expect(start_at).toBe('2027-05-06T08:00:00.000Z');
    expect((await run('log')).out).toContain('command line');
  });

  it('writes a mail from two files, after showing it', async () => {
    const { run, db, folder } = await ready();
    for (const of of ['nl', 'en']) writeFileSync(join(folder, of), `Text ${of}\n`);
    const files = ['--text-nl', join(folder, 'nl'), '--text-en', join(folder, 'en')];
    const command = [
      'mail',
      'plg-webinar',
      '--to',
      'place',
      '--subject-nl',
      'Dag',
      '--subject-en',
      'Hi',
      ...files,
    ];
    const shown = await run(...command);
    expect(shown.code).toBe(2);
    expect(shown.out).toContain('Text nl');
    expect(shown.out).toContain('1 person, 1 in Dutch and 0 in English');
    expect((await run(...command, '--yes')).out).toBe('The mail is on its way to 1 person.\n');
    const mails = await db.selectFrom('outbox').selectAll().where('kind', '=', 'message').execute();
    expect(mails).toHaveLength(1);
  });

  it('changes places and link, cancels and lets take place after all', async () => {
    const { run, db } = await ready();
    expect((await run('seats', 'plg-webinar', '5', '--yes')).out).toContain(
      'There are 5 places now. 1 person',
    );
    expect((await run('link', 'plg-webinar', 'https://meet.example/x')).code).toBe(0);
    expect((await run('cancel', 'plg-webinar', '--nl', 'Ziek.', '--en', 'Ill.', '--yes')).code).toBe(0);
    expect((await run('list')).out).toContain('cancelled');
    expect((await run('uncancel', 'plg-webinar', '--yes')).code).toBe(0);
    expect((await run('postpone', 'plg-webinar', '--yes')).code).toBe(0);
    const row = await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ start_at: null, seats: 5, join_url: 'https://meet.example/x', cancelled: 0 });
  });

  it('reads attendance from a file, in the encoding of Teams too', async () => {
    const { run, db, folder } = await ready();
    const file = join(folder, 'report.csv');
    writeFileSync(file, `\uFEFFName\tEmail\r\nMokoena, Naledi\t\r\nSipho\t\r\n`, 'utf16le');
    const shown = await run('attendance', 'plg-webinar', file);
    expect(shown.out).toContain('Recognised: 1 person.');
    expect(shown.out).toContain('Not recognised: Sipho');
    await run('attendance', 'plg-webinar', file, '--also', 'thabo@example.org', '--yes');
    const people = await db.selectFrom('registrations').select('attended').execute();
    expect(people).toEqual([{ attended: 1 }, { attended: 1 }]);
  });

  it('looks into the quarantine, lets in and deletes', async () => {
    const { run, db } = await ready();
    for (const email of ['a@example.org', 'b@example.org', 'c@example.org']) {
      await signUp(db, request({ email, quarantined: true }), { ...realWorld, site: stillWorld().site });
    }
    expect((await run('quarantine', 'plg-webinar')).out.split('\n').filter(Boolean)).toHaveLength(3);
    expect((await run('release', 'plg-webinar', 'a@example.org')).code).toBe(0);
    expect(await run('discard', 'plg-webinar', '--all')).toMatchObject({ code: 2 });
    expect((await run('discard', 'plg-webinar', '--all', '--yes')).out).toContain('2 people');
    expect((await run('quarantine', 'plg-webinar')).out).toBe('The quarantine is empty.\n');
  });

  it('offers, removes, marks and erases one person', async () => {
    const { run, db } = await ready();
    expect(await run('erase', 'plg-webinar', 'naledi@example.org')).toMatchObject({ code: 2 });
    expect((await run('offer', 'plg-webinar', 'thabo@example.org', '--yes')).out).toContain(
      'one place was added',
    );
    expect((await run('mark', 'plg-webinar', 'thabo@example.org', 'yes')).code).toBe(0);
    expect((await run('remove', 'plg-webinar', 'thabo@example.org', '--yes')).code).toBe(0);
    expect((await run('erase', 'plg-webinar', 'naledi@example.org', '--yes')).code).toBe(0);
    const people = await db.selectFrom('registrations').select(['name', 'status', 'attended']).execute();
    expect(people).toEqual([{ name: 'Thabo \u0645', status: 'cancelled', attended: 1 }]);
  });

  it('writes a file that only its owner reads', async () => {
    const { run, folder } = await ready();
    const file = join(folder, 'people.csv');
    expect(await run('csv', 'plg-webinar', '--out', file)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toContain('"naledi@example.org"');
  });

  it('shows failed mails with the reason and puts them back in line', async () => {
    const { run, db } = await ready();
    await db.updateTable('outbox').set({ state: 'failed', last_error: '550 5.1.1' }).execute();
    expect((await run('failed')).out).toContain('this address does not exist');
    expect((await run('retry')).code).toBe(1);
    expect((await run('retry', '--all')).out).toBe('Back in line: 2 mails.\n');
  });

  it('makes a code for an organiser, and for nobody else', async () => {
    const { run, db } = await ready();
    const { out } = await run('code', 'An@example.org');
    const code = /\/beheer\/inloggen\/([\w-]{43})\//.exec(out)?.[1] ?? '';
    expect(await signIn(db, code, new Set(['an@example.org']), realWorld)).toBeDefined();
    const other = await run('code', 'eve@example.org');
    expect(other.code).toBe(1);
    expect(other.err).toContain('is not in ORGANISERS');
    expect((await run('log-out', 'an@example.org')).out).toBe('1 session has ended.\n');
  });

  it.each([
    [['shwo'], 'Did you mean show?'],
    [['show', 'plg-webinr'], 'Did you mean plg-webinar?'],
    [['show'], 'It goes like this: npm run webinar -- show <webinar>'],
    [['people', 'plg-webinar', '--sort', 'x'], "Unknown option '--sort'"],
    [['people', 'plg-webinar', '--status', 'gone'], 'There are: registered'],
    [
      ['erase', 'plg-webinar', 'nobody@example.org', '--yes'],
      'Nobody with the address or id nobody@example.org',
    ],
    [['seats', 'plg-webinar', 'many'], '<seats>: Write a whole number'],
    [['set-date', 'plg-webinar', 'tomorrow'], '<date>: This is not a day with an hour'],
    [['cancel', 'plg-webinar', '--nl', 'Ziek.'], '--en: Fill this in.'],
    [['mail', 'plg-webinar', '--text-nl', '/nowhere'], 'The file /nowhere cannot be read'],
    [['csv', 'plg-webinar'], 'Add --out'],
  ])('says what is wrong and ends with 1: %j', async (args, words) => {
    const { run } = await ready();
    const { code, err, out } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/ at .*\.ts:\d/);
  });

  it('makes no database where there is none, and names wrong settings', async () => {
    const folder = temporaryFolder();
    expect((await runIn({ DATA_DIR: folder }, ['list'])).err).toContain('There is no database in');
    expect((await runIn({ DATA_DIR: folder, PORT: 'x' }, ['list'])).err).toContain('PORT: write a whole');
  });

  it('explains every command', async () => {
    const { out } = await runIn({}, ['--help']);
    for (const { name } of commands) expect(out).toContain(`  ${name}`);
    expect((await runIn({}, ['help', 'mail'])).out).toContain('The audiences: place');
    expect((await runIn({}, ['mail', '--help'])).out).toContain('The audiences: place');
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });
});
