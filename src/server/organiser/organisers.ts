import { emailKey, parseEmail } from '../../webinar/email.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { Database } from '../tables.ts';
import type { World } from '../world.ts';
import type { ActionWorld } from './act.ts';
import { createDesk, type Desk } from './desk.ts';
import { findSession, mailCode, signIn, signOut, signOutEverywhere } from './sign-in.ts';

/** What the pages may ask before anyone is signed in; `enter` gives the desk to who is. */
export function createOrganisers(parts: OrganiserParts): Organisers {
  const { db, organisers, world, limit, wakeMail, sweep } = parts;
  return {
    async requestCode(typed, network) {
      const waitSeconds = await limit.take(`organiser ${network}`);
      if (waitSeconds > 0) return { waitSeconds };
      const email = emailKey(parseEmail(typed.trim()) ?? '');
      /* The answer takes as long for an address that is unknown, so that its time tells nothing. */
      const [written] = await Promise.all([
        mailCode(db, email, organisers, world),
        world.wait(answerMilliseconds),
      ]);
      if (written) wakeMail();
      return { waitSeconds: 0 };
    },
    async signIn(code, network) {
      const waitSeconds = await limit.take(`organiser ${network}`);
      if (waitSeconds > 0) return { waitSeconds };
      const secret = await signIn(db, code, organisers, world);
      world.log(secret ? 'organiser-signed-in' : 'organiser-code-refused');
      return secret === undefined ? {} : { secret };
    },
    async enter(secret) {
      const who = await findSession(db, secret, organisers, world.now());
      if (who === undefined) return undefined;
      const desk = createDesk({ db, who, world });
      return {
        ...desk,
        async act(action, fields) {
          const result = await desk.act(action, fields);
          wakeMail();
          /* What is erased goes out of the files too before the page says so. */
          if ('done' in result && (action === 'erase' || action === 'discard')) await sweep();
          return result;
        },
      };
    },
    signOut: (secret) => signOut(db, secret),
    signOutEverywhere: (desk) => signOutEverywhere(db, desk.who),
  };
}

/** Longer than looking up an address and writing a mail takes. */
const answerMilliseconds = 400;

/** Sign-ins from one network: a team behind one address, with some typing errors. */
export const signInLimits = { tenMinutes: 20, day: 200 } as const;

export interface Organisers {
  /** Mails a code when the address is an organiser's. The answer is the same when it is not. */
  requestCode(email: string, network: string): Promise<{ readonly waitSeconds: number }>;
  /** The secret of a new session; nothing when the code is not good. */
  signIn(code: string, network: string): Promise<{ readonly secret?: string; readonly waitSeconds?: number }>;
  /** The desk of whoever has this session. */
  enter(secret: string | undefined): Promise<Desk | undefined>;
  signOut(secret: string): Promise<void>;
  /** Ends all sessions of the organiser at this desk. */
  signOutEverywhere(desk: Desk): Promise<number>;
}

export interface OrganiserParts {
  readonly db: Database;
  /** Who may sign in, in lower case. */
  readonly organisers: ReadonlySet<string>;
  readonly world: ActionWorld & Pick<World, 'wait'>;
  readonly limit: RateLimit;
  /** There may be new mail. */
  readonly wakeMail: () => void;
  /** Somebody was erased: resolves when no file holds a byte of them. */
  readonly sweep: () => Promise<void>;
}
