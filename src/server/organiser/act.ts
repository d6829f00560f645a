import { createHash } from 'node:crypto';
import { type ActionInput, parseAction } from '../../organiser/action-fields.ts';
import {
  type ActionName,
  type ActionOutcome,
  actionOutcomeSchema,
  type Complaints,
} from '../../organiser/model.ts';
import type { Log } from '../log.ts';
import type { MailWorld } from '../queue-mail.ts';
import type { Database } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import { retry } from './failed-mails.ts';
import { sendMessage } from './message.ts';
import { cancelPerson, erasePerson, markAttended, offerPlace } from './one-person.ts';
import { saveAttendance } from './presence.ts';
import { discardQuarantined, releaseQuarantined } from './quarantine.ts';
import { Refusal } from './refusal.ts';
import { changeWebinar, setJoinLink } from './schedule-change.ts';

/**
 * Does what an organiser asks, whole or not at all, together with the row that remembers it. The same fields
 * with the same `key` are done once, however often they are sent, and get the same answer. Resolves with
 * what to mend when the fields are wrong or the world is not as the form supposed.
 */
export async function act(
  db: Database,
  { who, action, fields }: ActionRequest,
  world: ActionWorld,
): Promise<ActionResult> {
  const parsed = parseAction(action, fields);
  if ('complaints' in parsed) return parsed;
  const id = idOf({ who, action, fields }, world);
  const webinar = fields.webinar ?? null;
  try {
    const outcome = await inTransaction(db, async (trx) => {
      const created_at = world.now().toISOString();
      /* First, so that the same form sent at the same moment waits here, and then finds what was done. */
      const isFirst = await trx
        .insertInto('organiser_actions')
        .values({ id, organiser: who, action, webinar, outcome: '', created_at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!isFirst) return undefined;
      const done = await runs[action](trx, parsed.input as never, world);
      const row = { outcome: JSON.stringify(done) };
      await trx.updateTable('organiser_actions').set(row).where('id', '=', id).execute();
      return done;
    });
    if (outcome) world.log('organiser-did', { action, ...(webinar ? { webinar } : {}), ...outcome.values });
    return { done: id, outcome: outcome ?? (await loadOutcome(db, id)) };
  } catch (error) {
    if (error instanceof Refusal) return { complaints: { [error.field]: error.code } };
    throw error;
  }
}

/** What is to be said about something an organiser did within the last hour; undefined for anyone else. */
export async function loadOutcomeFor(
  db: Database,
  { id, who, now }: { readonly id: string; readonly who: string; readonly now: Date },
): Promise<ActionOutcome | undefined> {
  const row = await db
    .selectFrom('organiser_actions')
    .select('outcome')
    .where('id', '=', id)
    .where('organiser', '=', who)
    .where('created_at', '>', new Date(now.getTime() - 3_600_000).toISOString())
    .executeTakeFirst();
  return row && actionOutcomeSchema.parse(JSON.parse(row.outcome));
}

async function loadOutcome(db: Database, id: string): Promise<ActionOutcome> {
  const { outcome } = await db
    .selectFrom('organiser_actions')
    .select('outcome')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return actionOutcomeSchema.parse(JSON.parse(outcome));
}

/** The same for the same form with the same content; without a key it is always another. */
function idOf({ who, action, fields }: ActionRequest, world: ActionWorld): string {
  const key = fields.key || world.newId();
  const sorted = Object.entries({ ...fields, key }).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([who, action, sorted]))
    .digest('hex')
    .slice(0, 32);
}

const runs: { readonly [A in ActionName]: Run<A> } = {
  move: (trx, input, world) => changeWebinar(trx, { action: 'move', input }, world),
  postpone: (trx, input, world) => changeWebinar(trx, { action: 'postpone', input }, world),
  seats: (trx, input, world) => changeWebinar(trx, { action: 'seats', input }, world),
  cancel: (trx, input, world) => changeWebinar(trx, { action: 'cancel', input }, world),
  uncancel: (trx, input, world) => changeWebinar(trx, { action: 'uncancel', input }, world),
  link: setJoinLink,
  message: sendMessage,
  attendance: saveAttendance,
  mark: markAttended,
  leave: cancelPerson,
  erase: erasePerson,
  offer: offerPlace,
  release: releaseQuarantined,
  discard: discardQuarantined,
  retry,
};

type Run<A extends ActionName> = (
  trx: Database,
  input: ActionInput<A>,
  world: ActionWorld,
) => Promise<ActionOutcome>;

export interface ActionRequest {
  /** The address the organiser signed in with, or `command line`. */
  readonly who: string;
  readonly action: ActionName;
  /** As a form sends them; `key` tells one showing of a form from another. */
  readonly fields: Readonly<Record<string, string>>;
}

export type ActionResult =
  | { readonly done: string; readonly outcome: ActionOutcome }
  | { readonly complaints: Complaints };

export interface ActionWorld extends MailWorld {
  readonly log: Log;
}
