import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createDistantVisitor, type DistantVisitor, whereTo } from '../support/deployed-site.ts';
import { freshPlace } from '../support/engines.ts';
import { findNginx, startNginx } from '../support/nginx.ts';
import { startServer } from '../support/server-process.ts';
import { openForTest, temporaryFolder } from '../support/server-world.ts';

/*
 * What docs/deploy.md describes, tried: nginx with the configuration of the docs before two processes on one
 * PostgreSQL. 1,000 people from 20 networks sign up while one process is killed, comes back, and the other
 * is stopped. The limit of a network is the real one: it would not let a thousand through from one address.
 */
it('1,000 people sign up through nginx while a process is killed and another is stopped: 1,000 rows', {
  timeout: 10 * 60_000,
}, async ({ skip }) => {
  const program = findNginx();
  if (!program) return skip('There is no nginx here: apt-get install nginx.');
  const place = await freshPlace('PostgreSQL');
  const folder = temporaryFolder();
  const start = async (name: string, port?: number) => {
    const server = await startServer({
      ...{ DATABASE_URL: place.databaseUrl ?? '', DATA_DIR: join(folder, name), RATE_LIMIT: 'on' },
      ...{ SITE_URL: 'https://leerkring.example', TRUSTED_PROXIES: '1' },
      ...(port ? { PORT: String(port) } : {}),
    });
    onTestFinished(() => server.end('SIGKILL'));
    return server;
  };
  const [one, two] = [await start('one'), await start('two')];
  const proxy = await startNginx({ program, folder, upstreams: [one.port, two.port] });
  onTestFinished(() => proxy.stop());
  const visitorFrom = (network: number): DistantVisitor => {
    const visitor = createDistantVisitor(proxy, `127.0.0.${network}`);
    onTestFinished(() => visitor.leave());
    return visitor;
  };

  const first = visitorFrom(2);
  const page = await first.get('/en/webinar/');
  expect(page.status).toBe(200);
  expect(page.headers['strict-transport-security']).toContain('max-age');
  expect((await first.get('/api/ready')).status).toBe(200);
  expect(await whereTo(proxy.plainPort, '/nl/')).toBe('https://leerkring.example/nl/');
  const seal = /name="seal"[^>]*value="([^"]+)"/.exec(page.text)?.[1];
  /* Nobody fills in a form in less than three seconds. */
  await wait(3_100);

  let answered = 0;
  const statuses = new Map<number, number>();
  const network = async (number: number) => {
    const visitor = visitorFrom(number);
    for (let person = 0; person < 50; person++) {
      const { status } = await visitor.signUp(`n${number}-p${person}@example.org`, seal);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      answered += 1;
    }
  };
  const people = Promise.all(Array.from({ length: 20 }, (_, index) => network(index + 10)));
  await expect.poll(() => answered, { timeout: 120_000 }).toBeGreaterThan(200);
  await one.end('SIGKILL');
  await expect.poll(() => answered, { timeout: 120_000 }).toBeGreaterThan(500);
  await start('one', one.port);
  await expect.poll(() => answered, { timeout: 120_000 }).toBeGreaterThan(700);
  await two.end('SIGTERM');
  await people;

  const db = openForTest(place);
  const rows = await db.selectFrom('registrations').select(['email', 'status']).execute();
  const mails = await db.selectFrom('outbox').select(['registration_id', 'kind']).execute();
  const firsts = mails.filter(({ kind }) => kind !== 'already');
  process.stdout.write(
    `Answers: ${[...statuses].map(([status, times]) => `${times} × ${status}`).join(', ')}; rows ${rows.length}, first mails ${firsts.length}, others ${mails.length - firsts.length}\n`,
  );
  expect([...statuses]).toEqual([[303, 1_000]]);
  expect(rows.filter(({ status }) => status !== 'quarantined')).toHaveLength(1_000);
  expect(new Set(rows.map(({ email }) => email)).size).toBe(1_000);
  expect(firsts).toHaveLength(1_000);
  expect(new Set(firsts.map(({ registration_id }) => registration_id)).size).toBe(1_000);

  /* The control of the addresses: one network is let in 120 times, whatever it writes into the header. */
  const crowd = visitorFrom(99);
  const waits: number[] = [];
  for (let person = 0; person < 122; person++) {
    const forged = { 'x-forwarded-for': `203.0.113.${person}` };
    waits.push((await crowd.signUp(`crowd${person}@example.org`, seal, forged)).status);
  }
  expect(waits.slice(0, 120).every((status) => status === 303)).toBe(true);
  expect(waits.slice(120)).toEqual([429, 429]);
  expect((await visitorFrom(100).signUp('next-door@example.org', seal)).status).toBe(303);
  /* Nothing about anyone in the proxy's log either. */
  expect(proxy.log()).not.toMatch(/example\.org|127\.0\.0\.\d/);
});
