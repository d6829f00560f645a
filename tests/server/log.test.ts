import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readEnv } from '../../src/server/env.ts';
import { createLog } from '../../src/server/log.ts';
import { currentRequestId, withRequestId } from '../../src/server/request-id.ts';
import { startServices } from '../../src/server/services.ts';
import { realWorld } from '../../src/server/world.ts';
import { exchange, plainRequest, statuses } from '../support/raw-http.ts';
import { startServer } from '../support/server-process.ts';
import { request, temporaryFolder } from '../support/server-world.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';

/** What nobody may find in a log. */
const telling = /zebulon|qwaqwa|thabo-school|geheim/i;
const zebulon = request({
  name: 'Zebulon Qwaqwa',
  email: 'Zebulon.Qwaqwa@example.org',
  organisation: 'Thabo-School',
  news: true,
});

it('the log of a whole journey, in which everything fails that can, names nobody', async () => {
  const data = temporaryFolder();
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line), realWorld.now, currentRequestId);
  const smtpUrl = await rudeMailServer();
  const env = readEnv({ DATA_DIR: data, SMTP_URL: smtpUrl, MAIL_FROM: 'Geheim <geheim@leerkring.example>' });
  const running = await startServices({ env, world: realWorld, log });
  const { services } = running;
  onTestFinished(() => running.stop());
  const secretOf = newestSecret(join(data, 'leerkring.db'));

  await withRequestId('request-7', () => services.signUp(zebulon));
  const secret = secretOf();
  await services.signUp(zebulon);
  await services.ownPlace.change(secret, { ...zebulon.form, name: 'Zebulon Qwaqwa junior' });
  await services.ownPlace.take(secret);
  await services.ownPlace.endNews(secret);
  await services.ownPlace.leave(secret);
  await services.ownPlace.find('geheim');
  await vi.waitFor(() => expect(lines.join('')).toContain('mail-not-sent'), { timeout: 10_000 });

  /* The database says no, and names the row while it does. */
  const raw = new DatabaseSync(join(data, 'leerkring.db'), { timeout: 5_000 });
  raw.exec(
    `create trigger no before insert on registrations begin select raise(abort, 'Zebulon Qwaqwa'); end`,
  );
  const failure = await services.signUp(zebulon).catch((error: unknown) => error);
  expect(String(failure)).toContain('Zebulon');
  withRequestId('request-8', () => services.reportFailure('sign-up-not-stored', failure));
  raw.exec('drop trigger no');
  raw.close();
  await services.ownPlace.erase(secret);

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => telling.test(line) || line.includes(secret))).toEqual([]);
  const failed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(failed).toContainEqual(
    expect.objectContaining({ event: 'sign-up-not-stored', request: 'request-8', code: 'ERR_SQLITE_ERROR' }),
  );
});

it('every answer has an id of its own, and what goes wrong while answering is logged under it', async () => {
  const folder = temporaryFolder();
  await makeStandInSite(join(folder, 'dist'));
  const data = join(folder, 'data');
  const server = await startServer({ DIST_DIR: join(folder, 'dist'), DATA_DIR: data });
  onTestFinished(() => server.end('SIGKILL'));
  const body = new URLSearchParams({
    name: zebulon.form.name,
    email: zebulon.form.email,
    role: 'teacher',
    language: 'nl',
  }).toString();
  const post = () =>
    exchange(
      server.port,
      plainRequest(
        server.port,
        'POST /api/webinars/plg-webinar/sign-ups/?name=Zebulon HTTP/1.1',
        {
          Origin: `http://localhost:${server.port}`,
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': String(body.length),
          Cookie: 'name=Zebulon',
          'User-Agent': 'Zebulon',
        },
        body,
      ),
    );
  const ids: string[] = [];
  const ask = async (sent: Promise<string>) => {
    const answer = await sent;
    const id = /x-request-id: ([\w-]+)\r\n/.exec(answer)?.[1] ?? '';
    ids.push(id);
    return { status: statuses(answer)[0], id };
  };
  expect(await ask(post())).toMatchObject({ status: 303 });
  const raw = new DatabaseSync(join(data, 'leerkring.db'), { timeout: 5_000 });
  raw.exec('alter table outbox rename to elsewhere');
  const failed = await ask(post());
  raw.exec('alter table elsewhere rename to outbox');
  raw.close();
  expect(failed.status).toBe(503);
  await ask(exchange(server.port, plainRequest(server.port, 'GET /nl/Zebulon/Qwaqwa/?q=Zebulon HTTP/1.1')));
  await ask(exchange(server.port, plainRequest(server.port, 'GET /api/broken HTTP/1.1')));
  await ask(exchange(server.port, 'Zebulon\r\n\r\n'));
  await ask(exchange(server.port, plainRequest(server.port, 'TRACE /Zebulon HTTP/1.1')));

  expect(ids.every((id) => /^[\da-f-]{36}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  const printed = server.printed();
  expect(printed).not.toMatch(telling);
  const lines = printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'answered-with-failure', request: failed.id }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ event: 'request-failed', request: ids[3] }));
});

/** A mail server that repeats in its refusal what it was told. */
async function rudeMailServer(): Promise<string> {
  const server = createServer((socket) => {
    socket.write('220 ready\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      const said = chunk.toString().trim().replaceAll(/\s+/g, ' ');
      socket.write(said.startsWith('RCPT') ? `451 4.2.1 no, not ${said} for Zebulon\r\n` : '250 ok\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The secret in the link of the last mail that waits. */
function newestSecret(file: string): () => string {
  return () => {
    const db = new DatabaseSync(file, { readOnly: true });
    const { body } =
      db.prepare("select body from outbox where body <> '' order by created_at desc").get() ?? {};
    db.close();
    return /[A-Za-z0-9_-]{43}(?=\/)/.exec(String(body))?.[0] ?? '';
  };
}
