import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { plainRequest, statuses } from '../support/raw-http.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';

async function running() {
  const folder = temporaryFolder();
  await makeStandInSite(join(folder, 'dist'));
  const data = join(folder, 'data');
  const server = await startServer({ DIST_DIR: join(folder, 'dist'), DATA_DIR: data });
  onTestFinished(() => server.end('SIGKILL'));
  return { server, file: join(data, 'leerkring.db') };
}

/** A connection that stays open, and what came over it. */
async function open(port: number) {
  const socket = connect({ port, host: '127.0.0.1' });
  let received = '';
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return {
    write: (text: string) => void socket.write(text),
    received: () => received,
    closed: new Promise<void>((resolve) => socket.once('close', () => resolve())),
  };
}

const body = 'name=Naledi&email=naledi%40example.org&role=teacher&language=nl';
const signUp = (port: number) =>
  plainRequest(port, 'POST /api/webinars/plg-webinar/sign-ups/ HTTP/1.1', {
    Connection: 'keep-alive',
    Origin: `http://localhost:${port}`,
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(body.length),
  });

it('SIGTERM lets a sign-up that is under way arrive, takes no new connection, and ends with 0', async () => {
  const { server, file } = await running();
  const late = await open(server.port);
  late.write(signUp(server.port) + body.slice(0, 10));
  const asked = await open(server.port);
  asked.write(plainRequest(server.port, 'GET /api/health HTTP/1.1', { Connection: 'keep-alive' }));
  await expect.poll(asked.received).toContain('"ok"');

  server.child.kill('SIGTERM');
  await expect.poll(server.printed).toContain('stopping');
  /* Whoever kept a connection open is let go; a new one is refused. */
  await asked.closed;
  const refused = connect({ port: server.port, host: '127.0.0.1' });
  const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');

  late.write(body.slice(10));
  await late.closed;
  expect(statuses(late.received())).toEqual([303]);
  await server.end('SIGTERM');
  expect(server.child.exitCode).toBe(0);
  const db = new DatabaseSync(file, { readOnly: true });
  expect(db.prepare('select email from registrations').all()).toEqual([{ email: 'naledi@example.org' }]);
  db.close();
});

it('a connection that is open and silent does not hold up the end', async () => {
  const { server } = await running();
  const silent = await open(server.port);
  const answered = await open(server.port);
  answered.write(plainRequest(server.port, 'GET /nl/ HTTP/1.1', { Connection: 'keep-alive' }));
  await expect.poll(answered.received).toContain('200');
  const started = performance.now();
  await server.end('SIGTERM');
  await Promise.all([silent.closed, answered.closed]);
  expect(server.child.exitCode).toBe(0);
  /* Far below the ten seconds after which nothing is waited for. */
  expect(performance.now() - started).toBeLessThan(5_000);
});
