import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { attack } from '../support/attack.ts';
import { runHostile } from '../support/hostile-run.ts';
import { plainRequest } from '../support/raw-http.ts';
import { ruleBreakingRows } from '../support/rule-breaking-rows.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { readStalls, watchStalls } from '../support/stalls.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';

it('2,000 hostile requests get no 5xx, end no process and leave no row that breaks a rule', {
  timeout: 120_000,
}, async () => {
  const dist = join(temporaryFolder(), 'dist');
  await makeStandInSite(dist);
  const result = await runHostile({ count: 2_000, seed: 20_261_123, env: { DIST_DIR: dist } });
  expect(result).toMatchObject({ failures: [], ready: 200, exitCode: 0, badRows: [] });
  /* The attack came through to the database, and was turned away at every door. */
  expect(result.counted.get(303)).toBeGreaterThan(20);
  expect([...result.counted.keys()]).toEqual(
    expect.arrayContaining([200, 302, 303, 400, 403, 404, 405, 413, 415, 421, 422]),
  );
  /* The event loop never stood still for longer than it takes to notice. */
  expect(result.stalls.looks).toBeGreaterThan(10);
  expect(result.stalls.own).toBeLessThan(100);
});

/* The controls: what the attack looks for, it finds. */
it('an answer with 5xx, a row that breaks a rule and an event loop that stands still are found', async () => {
  const folder = temporaryFolder();
  await makeStandInSite(join(folder, 'dist'));
  const server = await startServer({ DIST_DIR: join(folder, 'dist'), DATA_DIR: folder });
  onTestFinished(() => server.end('SIGKILL'));
  const broken = Buffer.from(plainRequest(server.port, 'GET /api/broken HTTP/1.1'));
  expect([...(await attack(server.port, [broken]))]).toEqual([[500, 1]]);

  const db = new DatabaseSync(join(folder, 'leerkring.db'), { timeout: 5_000 });
  db.exec(`insert into registrations (id, webinar, email, email_key, name, role, language, news, notice, status,
    created_at) values ('1', 'x', 'a@b@c', 'a@b@c', 'A', 'pirate', 'nl', 0, '', 'interested', '')`);
  db.close();
  expect(ruleBreakingRows(join(folder, 'leerkring.db'))).not.toEqual([]);

  const { NODE_FLAGS = '', STALLS_FILE = '' } = watchStalls(folder);
  const standStill = `setTimeout(() => { for (const end = performance.now() + 400; performance.now() < end;); }, 50);
    setTimeout(() => process.exit(), 600)`;
  spawnSync(process.execPath, [...NODE_FLAGS.split(' '), '--eval', standStill], { env: { STALLS_FILE } });
  expect(readStalls(folder).own).toBeGreaterThan(100);
});
