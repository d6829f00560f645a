import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSeals } from '../../src/server/form-seals.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { temporaryFolderFor } from '../support/temporary-folder.ts';

/* The sign-up with its time trap on, as the world meets it: `RATE_LIMIT=off` lifts the trap elsewhere. */
const data = temporaryFolderFor(afterAll);
const elsewhere = 'https://static.example';
let server: ServerProcess;
let site: string;

beforeAll(async () => {
  server = await startServer({ DATA_DIR: data, RATE_LIMIT: 'on', ALLOWED_ORIGINS: elsewhere });
  site = `http://localhost:${server.port}`;
});
afterAll(() => server.end('SIGTERM'));

const read = <T>(sql: string, ...values: string[]) => {
  const db = new DatabaseSync(join(data, 'leerkring.db'), { readOnly: true });
  try {
    return db.prepare(sql).all(...values) as T[];
  } finally {
    db.close();
  }
};
const statusOf = (email: string) =>
  read<{ status: string }>('select status from registrations where email = ?', email)[0]?.status;
/** A seal of this server for a form that was opened so many seconds ago. */
const sealFrom = (seconds: number) => {
  const key = read<{ value: string }>("select value from settings where name = 'form-key'")[0]?.value ?? '';
  return createSeals(key, () => new Date(Date.now() - seconds * 1_000)).issue();
};
const good = { page: 'nl', name: 'Naledi', role: 'teacher', language: 'nl' };
const send = (fields: Record<string, string>, headers: Record<string, string> = { origin: site }) =>
  fetch(`${site}/api/webinars/plg-webinar/sign-ups/`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams({ ...good, ...fields }),
  });
const fieldsOf = async (response: Response) => {
  const inputs = parse(await response.text()).querySelectorAll('form.sign-up input[name]');
  return Object.fromEntries(
    inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  );
};

describe('the time trap of the form', () => {
  it('takes the seal of its page once three seconds are over', async () => {
    const { seal = '' } = await fieldsOf(await fetch(`${site}/nl/webinar/`));
    expect(seal).toMatch(/^[0-9a-z]+\.[\w-]{43}$/);
    await send({ email: 'patient@example.org', seal: sealFrom(10) });
    expect(statusOf('patient@example.org')).toBe('interested');
  });

  it.each([
    ['too fast', () => sealFrom(0)],
    ['without a seal', () => ''],
    ['with a seal that was made up', () => `${Date.now().toString(36)}.${'A'.repeat(43)}`],
  ])('keeps aside, without mail, what is sent %s', async (how, seal) => {
    const email = `${how.replaceAll(' ', '-')}@example.org`;
    const response = await send({ email, seal: seal() });
    expect(response.headers.get('location')).toBe('/nl/webinar/bedankt/');
    expect(statusOf(email)).toBe('quarantined');
    expect(read('select id from outbox where recipient = ?', email)).toEqual([]);
  });

  it('asks who left the page open overnight to press once more, and then takes it at once', async () => {
    const email = 'overnight@example.org';
    const response = await send({ email, seal: sealFrom(30 * 3600) });
    expect(response.status).toBe(422);
    const html = await response.clone().text();
    expect(html).toContain('Druk nog één keer');
    expect(statusOf(email)).toBeUndefined();
    const { seal = '', email: kept } = await fieldsOf(response);
    expect(kept).toBe(email);
    await send({ email, seal });
    expect(statusOf(email)).toBe('interested');
  });

  it('counts the time someone already spent when a mistake has to be mended', async () => {
    const seal = sealFrom(10);
    const response = await send({ email: 'mender@', seal });
    expect((await fieldsOf(response)).seal).toBe(seal);
  });
});

describe('from the outside', () => {
  it('a known address, an unknown one and a robot get the same answer, to the byte', async () => {
    await send({ email: 'known@example.org', seal: sealFrom(10) });
    const answers = [
      await send({ email: 'known@example.org', seal: sealFrom(10) }),
      await send({ email: 'unknown@example.org', seal: sealFrom(10) }),
      await send({ email: 'robot@example.org', seal: sealFrom(10), homepage: 'https://spam.example' }),
      await send({ email: 'hasty@example.org', seal: sealFrom(0) }),
    ];
    const seen = await Promise.all(
      answers.map(async (answer) => ({
        status: answer.status,
        body: await answer.text(),
        headers: [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
      })),
    );
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('the question about a mistyped address does not tell who is on the list', async () => {
    const ask = async (email: string) => {
      const html = await (await send({ email, seal: sealFrom(10) })).text();
      return html.replaceAll(email, '').replace(/name="seal" value="[^"]*"/, '');
    };
    await send({ email: 'here@gmial.com', looked: 'here@gmial.com', seal: sealFrom(10) });
    expect(statusOf('here@gmial.com')).toBe('interested');
    expect((await ask('here@gmial.com')).replaceAll('here', '')).toBe(
      (await ask('away@gmial.com')).replaceAll('away', ''),
    );
  });
});

describe('an address in which a letter slipped', () => {
  it('is asked about once; sending it again says that it is right', async () => {
    const email = 'naledi@gmial.com';
    const response = await send({ email, seal: sealFrom(10) });
    expect(response.status).toBe(422);
    const html = await response.clone().text();
    expect(html).toContain('Klopt dit adres?');
    expect(html).toContain('naledi@gmail.com');
    expect(statusOf(email)).toBeUndefined();
    const fields = await fieldsOf(response);
    expect(fields).toMatchObject({ email, looked: email });
    await send({ email, looked: fields.looked ?? '', seal: fields.seal ?? '' });
    expect(statusOf(email)).toBe('interested');
  });
});

describe('a form of a static site elsewhere', () => {
  const from = { origin: elsewhere, 'sec-fetch-site': 'cross-site' };

  it('needs no seal, and leads back to the page of thanks of that site', async () => {
    const response = await send({ email: 'static@example.org' }, from);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${elsewhere}/nl/webinar/bedankt/`);
    expect(statusOf('static@example.org')).toBe('interested');
  });

  it('is mended on this server, and still leads back there', async () => {
    const response = await send({ email: 'mend-static@' }, from);
    expect(response.status).toBe(422);
    const { seal = '', from: kept = '' } = await fieldsOf(response);
    expect(kept).toBe(elsewhere);
    const again = await send({ email: 'mend-static@example.org', seal, from: kept });
    expect(again.headers.get('location')).toBe(`${elsewhere}/nl/webinar/bedankt/`);
    expect(statusOf('mend-static@example.org')).toBe('interested');
  });

  it('leads nowhere else, whatever the form says', async () => {
    for (const evil of ['https://evil.example', 'https://static.example.evil.example', '//evil.example']) {
      const response = await send({ email: 'nowhere@example.org', seal: sealFrom(10), from: evil });
      expect(response.headers.get('location')).toBe('/nl/webinar/bedankt/');
    }
  });
});
