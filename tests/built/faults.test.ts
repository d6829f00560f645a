import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveWhileLocked } from '../support/locked-database.ts';
import { ruleBreakingRows } from '../support/rule-breaking-rows.ts';
import { startServer } from '../support/server-process.ts';
import { createVisitor } from '../support/sign-up-answers.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

describe('a lock that another program holds for seconds', () => {
  it('does not hold up a page, and every sign-up is taken in the end', async () => {
    const { answers, pages, stalls } = await serveWhileLocked({ milliseconds: 1_500 });
    expect(answers).toEqual([303, 303, 303, 303, 303]);
    expect(pages).toBeGreaterThan(20);
    expect(stalls.own).toBeLessThanOrEqual(100);
  });

  it('would show when the server waited for it the way SQLite does', async () => {
    const patient = fileURLToPath(new URL('../support/patient-sqlite.ts', import.meta.url));
    const { stalls } = await serveWhileLocked({ milliseconds: 1_500, flags: `--import ${patient}` });
    expect(stalls.own).toBeGreaterThan(500);
  });
});

describe('a full disk', () => {
  it('is answered with 503 and a time to come back; with room again sign-ups go on, without a restart', async ({
    skip,
  }) => {
    const disk = mountSmallDisk(3);
    if (!disk) skip('A disk of its own cannot be made here: that needs Linux and the right to mount.');
    const server = await startServer({ DATA_DIR: disk?.folder ?? '', BACKUP_DAYS: '0' });
    onTestFinished(() => server.end('SIGKILL'));
    const visitor = createVisitor(server.port);
    onTestFinished(() => visitor.leave());
    const stored: string[] = [];
    const signUp = async (email: string) => {
      const answer = await visitor.signUp(email);
      if (answer.status === 303) stored.push(email);
      return answer;
    };
    await signUp('first@example.org');
    disk?.fill();
    const refused = [];
    for (let index = 0; index < 20; index++) refused.push(await signUp(`full${index}@example.org`));
    const last = refused.at(-1);
    expect(last?.status).toBe(503);
    expect(last?.headers['retry-after']).toBe('60');
    expect(last?.body.toString()).toContain('full19@example.org');
    expect((await fetch(`http://localhost:${server.port}/nl/`)).status).toBe(200);
    expect((await fetch(`http://localhost:${server.port}/api/health`)).status).toBe(200);

    disk?.empty();
    expect((await signUp('afterwards@example.org')).status).toBe(303);
    await server.end('SIGTERM');
    expect(server.child.exitCode).toBe(0);
    expect(server.printed()).not.toContain('@example.org');
    const file = join(disk?.folder ?? '', 'leerkring.db');
    expect(ruleBreakingRows(file)).toEqual([]);
    expect(peopleIn(file).sort()).toEqual(stored.sort());
  });
});

function peopleIn(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('select email from registrations').all();
  db.close();
  return rows.map(({ email }) => String(email));
}
