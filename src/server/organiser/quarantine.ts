import type { ActionInput } from '../../organiser/action-fields.ts';
import type { ActionOutcome } from '../../organiser/model.ts';
import { type SignUp, signUpSchema } from '../../webinar/sign-up-schema.ts';
import { rememberErased } from '../erased.ts';
import type { MailWorld } from '../queue-mail.ts';
import { signUpWithin } from '../sign-up.ts';
import type { Database, RegistrationRow } from '../tables.ts';
import { countByStatus } from './counts.ts';
import { Refusal } from './refusal.ts';
import { knownPerson, lockedWebinar } from './webinar-rows.ts';

/** How many of the quarantine stand on one page. */
const quarantineShown = 100;

/** Who was kept aside for a webinar last, the latest first. */
export async function loadQuarantine(db: Database, webinar: string): Promise<Quarantine> {
  const people = await db
    .selectFrom('registrations')
    .selectAll()
    .where('webinar', '=', webinar)
    .where('status', '=', 'quarantined')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(quarantineShown)
    .execute();
  return { people, count: (await countByStatus(db, webinar)).quarantined };
}

/** Lets someone in who was no robot: it counts as a sign-up at this moment, with its mail. */
export async function releaseQuarantined(
  trx: Database,
  input: ActionInput<'release'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, input.webinar);
  const person = await knownPerson(trx, input);
  if (person.status !== 'quarantined') throw new Refusal('not-in-quarantine');
  const request = { webinar: input.webinar, form: formOf(person), quarantined: false };
  if ((await signUpWithin(trx, request, world)) === 'closed') throw new Refusal('closed');
  /* The notice that they saw is the one of then. */
  await trx.updateTable('registrations').set({ notice: person.notice }).where('id', '=', person.id).execute();
  return { did: 'release', values: {} };
}

/** Erases one from quarantine, or all of it. */
export async function discardQuarantined(
  trx: Database,
  input: ActionInput<'discard'>,
  world: Pick<MailWorld, 'now'>,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, input.webinar);
  let gone = trx
    .deleteFrom('registrations')
    .where('webinar', '=', input.webinar)
    .where('status', '=', 'quarantined');
  if (input.person) gone = gone.where('id', '=', input.person);
  const ids = (await gone.returning('id').execute()).map(({ id }) => id);
  if (ids.length === 0) throw new Refusal('not-in-quarantine');
  for (let at = 0; at < ids.length; at += 500) {
    await rememberErased(trx, ids.slice(at, at + 500), world.now());
  }
  return { did: 'discard', values: { count: ids.length } };
}

/** The row as the form that made it. */
function formOf({ name, email, role, language, organisation, news }: RegistrationRow): SignUp {
  return signUpSchema.parse({
    name,
    email,
    role,
    language,
    organisation: organisation ?? '',
    ...(news === 1 ? { news: 'yes' } : {}),
  });
}

export interface Quarantine {
  readonly people: readonly RegistrationRow[];
  /** All of them, also those that are not shown. */
  readonly count: number;
}
