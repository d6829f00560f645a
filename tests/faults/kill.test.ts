import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ruleBreakingRows } from '../support/rule-breaking-rows.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { makeStandInSite } from '../support/stand-in-site.ts';

/*
 * The real server is killed (SIGKILL) while eight people at a time sign up. Whoever got an answer must be
 * in the database, with a mail. The second test shows that the first one would find a server that lies.
 */
describe('kill -9 under concurrent sign-ups', () => {
  it('loses nobody who got an answer, over 20 kills', { timeout: 180_000 }, async () => {
    const { acknowledged, stored, problems } = await killRepeatedly(20);
    expect(acknowledged.length).toBeGreaterThan(20 * answersBeforeKill);
    expect(acknowledged.filter((email) => !stored.has(email))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('finds the people a server loses that answers before it stores', { timeout: 60_000 }, async () => {
    const { acknowledged, stored } = await killRepeatedly(3, { hasty: true });
    expect(acknowledged.filter((email) => !stored.has(email)).length).toBeGreaterThan(0);
  });
});

const answersBeforeKill = 25;

async function killRepeatedly(kills: number, site = {}) {
  const folder = temporaryFolder();
  const env = { DIST_DIR: join(folder, 'dist'), DATA_DIR: join(folder, 'data') };
  await makeStandInSite(env.DIST_DIR, site);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const server = await startServer(env);
    onTestFinished(() => server.end('SIGKILL'));
    const enough = acknowledged.length + answersBeforeKill;
    await Promise.all(
      Array.from({ length: 8 }, (_, client) =>
        keepSigningUp(server, `kill${kill}-client${client}`, (email) => {
          acknowledged.push(email);
          if (acknowledged.length > enough) void server.end('SIGKILL');
        }),
      ),
    );
  }
  const file = join(env.DATA_DIR, 'leerkring.db');
  return { acknowledged, stored: listedWithMail(file), problems: ruleBreakingRows(file) };
}

/** One person after the other, until the server is gone. */
async function keepSigningUp(
  { port }: ServerProcess,
  name: string,
  onAnswer: (email: string) => void,
): Promise<void> {
  for (let index = 0; ; index++) {
    const email = `${name}-${index}@example.org`;
    try {
      const { status } = await fetch(`http://localhost:${port}/api/webinars/plg-webinar/sign-ups`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: `http://localhost:${port}` },
        body: new URLSearchParams({ name, email, role: 'teacher', language: 'en' }),
      });
      if (status === 303) onAnswer(email);
    } catch {
      return;
    }
  }
}

function listedWithMail(file: string): Set<string> {
  const db = new DatabaseSync(file);
  const rows = db
    .prepare('select email from registrations where id in (select registration_id from outbox)')
    .all();
  db.close();
  return new Set(rows.map(({ email }) => email as string));
}
