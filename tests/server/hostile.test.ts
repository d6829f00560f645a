import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { attack } from '../support/attack.ts';
import { hostileRequests } from '../support/hostile-requests.ts';
import { ruleBreakingRows } from '../support/rule-breaking-rows.ts';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';

it('2,000 hostile requests get no 5xx, end no process and leave no row that breaks a rule', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  await makeStandInSite(join(folder, 'dist'));
  const server = await startServer({ DIST_DIR: join(folder, 'dist'), DATA_DIR: join(folder, 'data') });
  onTestFinished(() => server.end('SIGKILL'));

  const counted = await attack(server.port, hostileRequests(2_000, 20_261_123, server.port));
  const health = await fetch(`http://localhost:${server.port}/api/ready`);
  await server.end('SIGTERM');

  expect([...counted.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(health.status).toBe(200);
  expect(server.child.exitCode).toBe(0);
  expect(ruleBreakingRows(join(folder, 'data/leerkring.db'))).toEqual([]);
  /* The attack came through to the database, and was turned away at every door. */
  expect(counted.get(303)).toBeGreaterThan(20);
  expect([...counted.keys()]).toEqual(
    expect.arrayContaining([200, 302, 303, 400, 403, 404, 405, 413, 415, 421, 422]),
  );
});
