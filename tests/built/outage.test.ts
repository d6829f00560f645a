import { parse } from 'node-html-parser';
import { expect, it, onTestFinished } from 'vitest';
import { startPostgres } from '../support/postgres-server.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('while PostgreSQL is away the pages stay, and a form is told that it was not saved and keeps its words', {
  timeout: 120_000,
}, async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const server = await startServer({ DATA_DIR: temporaryFolder(), DATABASE_URL: postgres.url });
  onTestFinished(() => server.end('SIGKILL'));
  const site = `http://localhost:${server.port}`;
  const signUp = () =>
    fetch(`${site}/api/webinars/plg-webinar/sign-ups`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site },
      body: new URLSearchParams({
        page: 'en',
        name: 'Naledi',
        email: 'naledi@example.org',
        role: 'teacher',
        language: 'en',
      }),
    });

  await postgres.crash();
  expect((await fetch(`${site}/api/ready`)).status).toBe(503);
  for (const page of ['/nl/webinar/', '/en/webinars/', '/nl/cursus/']) {
    expect((await fetch(site + page)).status, page).toBe(200);
  }
  const refused = await signUp();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('60');
  const form = parse(await refused.text());
  expect(form.querySelector('#sign-up-email')?.getAttribute('value')).toBe('naledi@example.org');

  await postgres.start();
  expect((await signUp()).status).toBe(303);
  expect((await fetch(`${site}/api/ready`)).status).toBe(200);
  expect(server.printed()).not.toContain('naledi');
});
