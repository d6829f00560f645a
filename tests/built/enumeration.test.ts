import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { createVisitor, fingerprint } from '../support/sign-up-answers.ts';

async function aVisitor() {
  const server = await startServer({ DATA_DIR: temporaryFolder() });
  onTestFinished(() => server.end('SIGKILL'));
  const visitor = createVisitor(server.port);
  onTestFinished(() => visitor.leave());
  return visitor;
}

describe('whether an address is on the list', () => {
  it('cannot be told from the answer: status, headers and bytes are those of a new one', async () => {
    const visitor = await aVisitor();
    const newcomer = fingerprint(await visitor.signUp('naledi@example.org'));
    expect(newcomer).toContain('"status":303');
    /* The second time, in another spelling, beyond the three mails of a day, and as a robot. */
    for (const email of [
      'naledi@example.org',
      'Naledi@Example.ORG',
      'naledi@example.org',
      'naledi@example.org',
    ]) {
      expect(fingerprint(await visitor.signUp(email))).toBe(newcomer);
    }
    expect(fingerprint(await visitor.signUp('naledi@example.org', { homepage: 'x' }))).toBe(newcomer);
    expect(fingerprint(await visitor.signUp('thabo@example.org'))).toBe(newcomer);
  });

  it('would be seen when it could: a refused form has another fingerprint', async () => {
    const visitor = await aVisitor();
    const newcomer = fingerprint(await visitor.signUp('naledi@example.org'));
    expect(fingerprint(await visitor.signUp('naledi@'))).not.toBe(newcomer);
    expect(fingerprint(await visitor.signUp('thabo@example.org', { page: 'nl' }))).not.toBe(newcomer);
  });
});
