import { timingSafeEqual } from 'node:crypto';
import { fillIn } from '../../i18n/fill-in.ts';
import { strings } from '../../i18n/strings.ts';
import { deskPath } from '../../organiser/paths.ts';
import { emptyMail, type MailWorld } from '../queue-mail.ts';
import { hashOf, isSecret } from '../secrets.ts';
import type { Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import type { World } from '../world.ts';

/*
 * How an organiser gets in: a code of 256 bits, by mail or from the command line, good for ten minutes and
 * for one use; then a session of eight hours. Only hashes are kept of both. Whoever is no longer among the
 * organisers has no session any more.
 */

/** Minutes that a code works. */
export const codeMinutes = 10;
/** Hours that a session lasts. */
export const sessionHours = 8;
/** Codes that one address can ask for in an hour. */
const codesPerHour = 5;

/** Makes a code for an address. The caller knows that it is the address of an organiser. */
export async function mintCode(
  db: Database,
  email: string,
  world: Pick<World, 'now' | 'newSecret'>,
): Promise<string> {
  const code = world.newSecret();
  const row = { hash: hashOf(code), email, ...lifeOf(world.now(), codeMinutes) };
  await db.insertInto('organiser_codes').values(row).execute();
  return code;
}

/**
 * Mails a code to an organiser. To any other address nothing is sent, and to an organiser at most five in an
 * hour. Resolves with whether a mail was written, which is nobody's business outside.
 */
export async function mailCode(
  db: Database,
  email: string,
  organisers: ReadonlySet<string>,
  world: MailWorld,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await tidyOrganisers(trx, organisers, world);
    if (!organisers.has(email) || (await codesThisHour(trx, email, world)) >= codesPerHour) return false;
    const code = await mintCode(trx, email, world);
    const text = strings.nl.organiser;
    const link = new URL(`${deskPath.signIn}${code}/`, world.site.url).href;
    const values = { link, minutes: codeMinutes };
    const { created_at, expires_at } = lifeOf(world.now(), codeMinutes);
    const id = world.newId();
    await trx
      .insertInto('outbox')
      .values({
        ...emptyMail,
        id,
        kind: 'organiser-code',
        recipient: email,
        recipient_key: email,
        subject: text.codeSubject,
        body: text.codeMail.map((line) => fillIn(line, values)).join('\n\n'),
        message_id: `<${id}@${new URL(world.site.url).hostname}>`,
        next_attempt_at: created_at,
        created_at,
        expires_at,
      })
      .execute();
    return true;
  });
}

/** Takes a code in, once, and opens a session: its secret, or undefined when the code is not good (any more). */
export async function signIn(
  db: Database,
  code: string,
  organisers: ReadonlySet<string>,
  world: Pick<World, 'now' | 'newSecret'>,
): Promise<string | undefined> {
  if (!isSecret(code)) return undefined;
  return inTransaction(db, async (trx) => {
    const found = await trx
      .deleteFrom('organiser_codes')
      .where('hash', '=', hashOf(code))
      .returningAll()
      .executeTakeFirst();
    if (!found || !isCurrent(found, code, organisers, world.now())) return undefined;
    const secret = world.newSecret();
    const row = { hash: hashOf(secret), email: found.email, ...lifeOf(world.now(), sessionHours * 60) };
    await trx.insertInto('organiser_sessions').values(row).execute();
    return secret;
  });
}

/** The address of the organiser whose session this is; undefined when there is none (any more). */
export async function findSession(
  db: Database,
  secret: string | undefined,
  organisers: ReadonlySet<string>,
  now: Date,
): Promise<string | undefined> {
  if (!secret || !isSecret(secret)) return undefined;
  const found = await db
    .selectFrom('organiser_sessions')
    .selectAll()
    .where('hash', '=', hashOf(secret))
    .executeTakeFirst();
  return found && isCurrent(found, secret, organisers, now) ? found.email : undefined;
}

/** Ends one session. */
export async function signOut(db: Database, secret: string): Promise<void> {
  await db.deleteFrom('organiser_sessions').where('hash', '=', hashOf(secret)).execute();
}

/** Ends every session of an address, and the codes that are still on their way. Resolves with the number of sessions. */
export async function signOutEverywhere(db: Database, email: string): Promise<number> {
  return inTransaction(db, async (trx) => {
    await trx.deleteFrom('organiser_codes').where('email', '=', email).execute();
    const { numDeletedRows } = await trx
      .deleteFrom('organiser_sessions')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  });
}

/** Takes away what is over: codes, sessions, those of who is no organiser any more, and a log of over a year. */
export async function tidyOrganisers(
  db: Database,
  organisers: ReadonlySet<string>,
  world: Pick<World, 'now'>,
): Promise<void> {
  const now = world.now().toISOString();
  const yearAgo = new Date(world.now().getTime() - 365 * 86_400_000).toISOString();
  for (const table of ['organiser_codes', 'organiser_sessions'] as const) {
    await db
      .deleteFrom(table)
      /* Nobody's address is empty: it keeps the list from being so. */
      .where(({ or, eb }) => or([eb('expires_at', '<=', now), eb('email', 'not in', [...organisers, ''])]))
      .execute();
  }
  await db.deleteFrom('organiser_actions').where('created_at', '<', yearAgo).execute();
}

function isCurrent(
  row: { readonly hash: string; readonly email: string; readonly expires_at: string },
  secret: string,
  organisers: ReadonlySet<string>,
  now: Date,
): boolean {
  const isSame = timingSafeEqual(Buffer.from(row.hash), Buffer.from(hashOf(secret)));
  return isSame && organisers.has(row.email) && row.expires_at > now.toISOString();
}

async function codesThisHour(trx: Database, email: string, world: Pick<World, 'now'>): Promise<number> {
  const { codes } = await trx
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('codes'))
    .where('recipient_key', '=', email)
    .where('kind', '=', 'organiser-code')
    .where('created_at', '>', new Date(world.now().getTime() - 3_600_000).toISOString())
    .executeTakeFirstOrThrow();
  return Number(codes);
}

function lifeOf(now: Date, minutes: number) {
  return {
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + minutes * 60_000).toISOString(),
  };
}
