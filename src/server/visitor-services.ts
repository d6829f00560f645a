import type { SignUpWay } from '../webinar/sign-up-way.ts';
import type { Env } from './env.ts';
import { createSeals, type SealVerdict } from './form-seals.ts';
import { mailOwnLink } from './mail-own-link.ts';
import { loadOwnData, loadOwnPage, type OwnPage } from './own-page.ts';
import type { MailWorld } from './queue-mail.ts';
import { loadSharedSecret } from './shared-secret.ts';
import type { Database } from './tables.ts';
import type { World } from './world.ts';

/** What the public pages of the webinars ask of the server, beside the sign-up itself. */
export async function createVisitorServices(parts: VisitorParts): Promise<VisitorServices> {
  const { db, env, world } = parts;
  const seals = createSeals(await loadSharedSecret(db, 'form-key', world), world.now);
  const facts = {
    retentionDays: env.retentionDays,
    responsible: env.responsible,
    sender: env.mail.from,
  };
  const underWay = new Set<Promise<void>>();
  return {
    isFormOrigin: (origin) => env.formOrigins.has(origin.toLowerCase()),
    signUpWay: () => ({ kind: 'here', facts, seal: seals.issue() }),
    renewSeal: (seal, { sealed }) => (sealed ? seals.renew(seal) : seals.trust()),
    judgeSeal: (seal, { sealed }) => (env.rateLimited && sealed ? seals.judge(seal) : 'good'),
    ownPage: (secret) => loadOwnPage(db, secret, world.now()),
    ownData: (secret) => loadOwnData(db, secret),
    mailLink(email) {
      const work = world
        .wait(afterTheAnswer)
        .then(() => mailOwnLink(db, email, world))
        .then(parts.onMail)
        .catch(parts.onFailure)
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async settle() {
      await Promise.all(underWay);
    },
  };
}

/** Long enough for the answer to be on its way: how long the work takes tells who is on a list. */
const afterTheAnswer = 50;

export interface VisitorServices {
  /** True for the origin of a static site whose forms are sent here. */
  isFormOrigin(origin: string): boolean;
  /** For a form that is shown now: what its notice says, and its seal. */
  signUpWay(): SignUpWay;
  /** `sealed` is false for a form of a static site, which cannot carry a seal. */
  judgeSeal(seal: string, form: { readonly sealed: boolean }): SealVerdict;
  /** For a form that is shown again. */
  renewSeal(seal: string, form: { readonly sealed: boolean }): string;
  ownPage(secret: string): Promise<OwnPage | undefined>;
  ownData(secret: string): Promise<object | undefined>;
  /** Returns at once, so that nobody can measure whether an address is on a list. */
  mailLink(email: string): void;
  /** Resolves when no mail of `mailLink` is being written any more. */
  settle(): Promise<void>;
}

export interface VisitorParts {
  readonly db: Database;
  readonly env: Pick<Env, 'formOrigins' | 'mail' | 'rateLimited' | 'responsible' | 'retentionDays'>;
  readonly world: MailWorld & Pick<World, 'wait'>;
  readonly onMail: () => void;
  readonly onFailure: (error: unknown) => void;
}
