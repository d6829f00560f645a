import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { answersBeforeKill, killServer } from '../support/kill-server.ts';

/*
 * The real server is killed (SIGKILL) while eight people at a time sign up. Whoever got an answer must be
 * in the database, with a mail. The second test shows that the first one would find a server that lies.
 * tests/long/kill.test.ts does the same 200 times with sixteen.
 */
describe.each(engines)('kill -9 under concurrent sign-ups, on %s', (engine) => {
  it('loses nobody who got an answer, over 10 kills', { timeout: 180_000 }, async () => {
    const { answered, lost, problems } = await killServer(engine, { kills: 10, clients: 8 });
    expect(answered).toBeGreaterThan(10 * answersBeforeKill);
    expect(lost).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('finds the people a server loses that answers before it stores', { timeout: 60_000 }, async () => {
    const { lost } = await killServer(engine, { kills: 3, clients: 8, hasty: true });
    expect(lost.length).toBeGreaterThan(0);
  });
});
