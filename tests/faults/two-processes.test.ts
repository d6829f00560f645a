import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ruleBreakingRows } from '../support/rule-breaking-rows.ts';
import { runTogether } from '../support/run-together.ts';
import { startServer } from '../support/server-process.ts';
import { signUpOverHttp } from '../support/sign-up-clients.ts';
import type { Attempt, CrowdInput } from '../support/sign-up-crowd.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('a server and a command line write to one SQLite file at once, and neither is turned away', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const env = { DIST_DIR: join(folder, 'dist'), DATA_DIR: join(folder, 'data') };
  await makeStandInSite(env.DIST_DIR);
  const server = await startServer(env);
  onTestFinished(() => server.end('SIGKILL'));
  const file = join(env.DATA_DIR, 'leerkring.db');
  const input: CrowdInput = {
    place: { databaseUrl: undefined, file },
    name: 'command',
    people: 200,
    atOnce: 1,
  };
  let isOver = false;
  let answered = 0;
  const refusals: number[] = [];
  const command = runTogether<CrowdInput, Attempt[]>('sign-up-crowd.ts', [input]).finally(() => {
    isOver = true;
  });
  await signUpOverHttp(server.port, {
    clients: 4,
    name: 'server',
    onAnswer() {
      answered += 1;
    },
    onRefusal: (status) => void refusals.push(status),
    until: () => isOver,
  });
  const [attempts = []] = await command;
  expect(attempts.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(attempts).toHaveLength(200);
  expect(answered).toBeGreaterThan(20);
  expect(refusals).toEqual([]);
  expect(ruleBreakingRows(file)).toEqual([]);
});
