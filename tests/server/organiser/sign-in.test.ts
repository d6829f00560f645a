import { describe, expect, it } from 'vitest';
import { createOrganisers } from '../../../src/server/organiser/organisers.ts';
import {
  findSession,
  mailCode,
  mintCode,
  signIn,
  signOut,
  signOutEverywhere,
  tidyOrganisers,
} from '../../../src/server/organiser/sign-in.ts';
import { createRateLimit, noRateLimit } from '../../../src/server/rate-limit.ts';
import { signUp } from '../../../src/server/sign-up.ts';
import { engines } from '../../support/engines.ts';
import { fakeLog, freshDatabase, request, stillWorld } from '../../support/server-world.ts';

const an = 'an@example.org';
const organisers = new Set([an, 'thabo@example.org']);

describe.each(engines)('signing in on %s', (engine) => {
  async function ready() {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    const logIn = async (email = an) =>
      (await signIn(db, await mintCode(db, email, world), organisers, world)) ?? '';
    const session = (secret: string | undefined, who = organisers) =>
      findSession(db, secret, who, world.now());
    const mails = () => db.selectFrom('outbox').selectAll().execute();
    return { db, world, logIn, session, mails };
  }

  describe('a code to log in', () => {
    it('opens a session once, and never again', async () => {
      const { db, world, session } = await ready();
      const code = await mintCode(db, an, world);
      const secret = await signIn(db, code, organisers, world);
      expect(await session(secret)).toBe(an);
      expect(await signIn(db, code, organisers, world)).toBeUndefined();
    });

    it('opens one session when it comes twice at the same moment', async () => {
      const { db, world } = await ready();
      const code = await mintCode(db, an, world);
      const both = await Promise.all([1, 2].map(() => signIn(db, code, organisers, world)));
      expect(both.filter(Boolean)).toHaveLength(1);
    });

    it('works for ten minutes', async () => {
      const { db, world } = await ready();
      const [early, late] = [await mintCode(db, an, world), await mintCode(db, an, world)];
      world.pass(9.9);
      expect(await signIn(db, early, organisers, world)).toBeDefined();
      world.pass(0.1);
      expect(await signIn(db, late, organisers, world)).toBeUndefined();
    });

    it('is of no use for who is no organiser any more', async () => {
      const { db, world } = await ready();
      const code = await mintCode(db, an, world);
      expect(await signIn(db, code, new Set(['thabo@example.org']), world)).toBeUndefined();
    });

    it('is neither a session nor the link of a participant, and the other way round', async () => {
      const { db, world, session, logIn } = await ready();
      const code = await mintCode(db, an, world);
      expect(await session(code)).toBeUndefined();
      expect(await signIn(db, await logIn(), organisers, world)).toBeUndefined();
      await signUp(db, request({ email: an }), world);
      const [mail] = await db.selectFrom('outbox').selectAll().execute();
      const participant = /mijn-plaats\/([\w-]{43})\//.exec(mail?.body ?? '')?.[1] ?? '';
      expect(participant).toHaveLength(43);
      expect(await signIn(db, participant, organisers, world)).toBeUndefined();
      expect(await session(participant)).toBeUndefined();
    });

    it.each(['', 'x', '0'.repeat(43), `${'a'.repeat(42)}'`, '\0', '__proto__'])('is not %j', async (code) => {
      const { db, world } = await ready();
      await mintCode(db, an, world);
      expect(await signIn(db, code, organisers, world)).toBeUndefined();
    });

    it('is kept as a hash only, and so is the session', async () => {
      const { db, world } = await ready();
      const code = await mintCode(db, an, world);
      const other = await mintCode(db, an, world);
      const secret = (await signIn(db, other, organisers, world)) ?? '';
      const stored = JSON.stringify([
        await db.selectFrom('organiser_codes').selectAll().execute(),
        await db.selectFrom('organiser_sessions').selectAll().execute(),
      ]);
      expect(stored).toContain(an);
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(secret);
    });
  });

  describe('a code by mail', () => {
    it('goes to an organiser, as a link that only opens a page, and not after it has expired', async () => {
      const { db, world, mails } = await ready();
      expect(await mailCode(db, an, organisers, world)).toBe(true);
      const [mail] = await mails();
      expect(mail).toMatchObject({
        recipient: an,
        kind: 'organiser-code',
        registration_id: null,
        expires_at: '2026-11-23T08:10:00.000Z',
      });
      const code = /https:\/\/leerkring\.example\/beheer\/inloggen\/([\w-]{43})\/\n/.exec(
        mail?.body ?? '',
      )?.[1];
      expect(await signIn(db, code ?? '', organisers, world)).toBeDefined();
    });

    it('goes to nobody else', async () => {
      const { db, world, mails } = await ready();
      for (const address of ['eve@example.org', '', 'an@example.org.evil.example']) {
        expect(await mailCode(db, address, organisers, world)).toBe(false);
      }
      expect(await mails()).toEqual([]);
    });

    it('goes to one address at most five times in an hour', async () => {
      const { db, world, mails } = await ready();
      for (let times = 0; times < 8; times++) await mailCode(db, an, organisers, world);
      expect(await mails()).toHaveLength(5);
      await mailCode(db, 'thabo@example.org', organisers, world);
      expect(await mails()).toHaveLength(6);
      world.pass(61);
      await mailCode(db, an, organisers, world);
      expect(await mails()).toHaveLength(7);
    });

    it('is asked for with the same answer and the same wait for every address, in any case', async () => {
      const { db, world, mails } = await ready();
      const waits: number[] = [];
      const desk = createOrganisers({
        db,
        organisers,
        world: {
          ...world,
          ...fakeLog(),
          wait: async (milliseconds: number) => void waits.push(milliseconds),
        },
        limit: noRateLimit,
        wakeMail: () => undefined,
        sweep: () => Promise.resolve(),
      });
      const answers = [];
      for (const address of [' An@Example.org ', 'eve@example.org', 'no address', '']) {
        answers.push(await desk.requestCode(address, 'network'));
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(waits).toEqual([400, 400, 400, 400]);
      expect(await mails()).toHaveLength(1);
    });

    it('is asked for a limited number of times from one network, and from another all the same', async () => {
      const { db, world, mails } = await ready();
      const desk = createOrganisers({
        db,
        organisers,
        world: { ...world, ...fakeLog() },
        limit: createRateLimit({ tenMinutes: 2, day: 50 }),
        wakeMail: () => undefined,
        sweep: () => Promise.resolve(),
      });
      for (let times = 0; times < 2; times++) await desk.requestCode('eve@example.org', 'one');
      expect((await desk.requestCode(an, 'one')).waitSeconds).toBeGreaterThan(0);
      expect((await desk.signIn('x', 'one')).waitSeconds).toBeGreaterThan(0);
      expect(await mails()).toEqual([]);
      await desk.requestCode(an, 'two');
      expect(await mails()).toHaveLength(1);
    });
  });

  describe('a session', () => {
    it('lasts eight hours', async () => {
      const { world, logIn, session } = await ready();
      const secret = await logIn();
      world.pass(8 * 60 - 1);
      expect(await session(secret)).toBe(an);
      world.pass(1);
      expect(await session(secret)).toBeUndefined();
    });

    it('ends when one logs out, and only that one', async () => {
      const { db, logIn, session } = await ready();
      const [here, there] = [await logIn(), await logIn()];
      await signOut(db, here);
      expect(await session(here)).toBeUndefined();
      expect(await session(there)).toBe(an);
    });

    it('ends on all devices, with the codes on their way, and leaves other organisers in', async () => {
      const { db, world, logIn, session } = await ready();
      const [here, there, thabo] = [await logIn(), await logIn(), await logIn('thabo@example.org')];
      const code = await mintCode(db, an, world);
      expect(await signOutEverywhere(db, an)).toBe(2);
      expect([await session(here), await session(there)]).toEqual([undefined, undefined]);
      expect(await signIn(db, code, organisers, world)).toBeUndefined();
      expect(await session(thabo)).toBe('thabo@example.org');
    });

    it('ends when the address is taken out of ORGANISERS, for good', async () => {
      const { db, world, logIn, session } = await ready();
      const secret = await logIn();
      expect(await session(secret, new Set(['thabo@example.org']))).toBeUndefined();
      await tidyOrganisers(db, new Set(['thabo@example.org']), world);
      expect(await session(secret)).toBeUndefined();
      await logIn();
      await tidyOrganisers(db, new Set(), world);
      expect(await db.selectFrom('organiser_sessions').selectAll().execute()).toEqual([]);
    });

    it('leaves nothing behind when it is over', async () => {
      const { db, world, logIn } = await ready();
      await logIn();
      await mintCode(db, an, world);
      world.pass(9 * 60);
      await tidyOrganisers(db, organisers, world);
      expect(await db.selectFrom('organiser_sessions').selectAll().execute()).toEqual([]);
      expect(await db.selectFrom('organiser_codes').selectAll().execute()).toEqual([]);
    });
  });
});
