import type { ActionInput } from '../../organiser/action-fields.ts';
import type { ActionOutcome } from '../../organiser/model.ts';
import { stateOf } from '../../webinar/state.ts';
import { eraseRegistration } from '../own-place.ts';
import { holdsPlace, leave, offerByHand } from '../places.ts';
import { type MailWorld, queueMail } from '../queue-mail.ts';
import type { Database } from '../tables.ts';
import { scheduleOfRow } from '../webinar-content.ts';
import { Refusal } from './refusal.ts';
import { knownPerson, lockedWebinar } from './webinar-rows.ts';

/** Takes a person off the list, as they could themselves: they hear so, and the next in line gets the place. */
export async function cancelPerson(
  trx: Database,
  input: ActionInput<'leave'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  const webinar = await lockedWebinar(trx, input.webinar);
  const before = await knownPerson(trx, input);
  if (before.status === 'quarantined') throw new Refusal('in-quarantine');
  if (!(await leave(trx, before, 'cancelled', world))) throw new Refusal('has-left');
  const person = await knownPerson(trx, input);
  const calendar = person.calendar_sequence > 0 ? {} : ({ calendar: 'none' } as const);
  await queueMail(trx, { kind: 'left', person, webinar, ...calendar }, world);
  return { did: 'leave', values: {} };
}

/** Takes a person out of the database with everything that names them. They get no mail. */
export async function erasePerson(
  trx: Database,
  input: ActionInput<'erase'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, input.webinar);
  await eraseRegistration(trx, await knownPerson(trx, input), world);
  return { did: 'erase', values: {} };
}

/** Offers a place by hand to someone without one. When all are taken, one is added for them. */
export async function offerPlace(
  trx: Database,
  input: ActionInput<'offer'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  const webinar = await lockedWebinar(trx, input.webinar);
  const person = await knownPerson(trx, input);
  const state = stateOf(scheduleOfRow(webinar), webinar.taken, world.now());
  if (state === 'no-date') throw new Refusal('no-date');
  if (state === 'past' || state === 'cancelled') throw new Refusal('closed');
  if (person.status === 'quarantined') throw new Refusal('in-quarantine');
  if (holdsPlace(person.status)) throw new Refusal('has-place');
  const added = await offerByHand(trx, webinar, person.id, world);
  if (added) return { did: 'offer-extra', values: {} };
  const { status } = await knownPerson(trx, input);
  return { did: status === 'offered' ? 'offer' : 'give', values: {} };
}

/** Notes of one person whether they were there. */
export async function markAttended(
  trx: Database,
  input: ActionInput<'mark'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, input.webinar);
  const { id } = await knownPerson(trx, input);
  const attended = { yes: 1, no: 0, unknown: null }[input.attended];
  const updated_at = world.now().toISOString();
  await trx.updateTable('registrations').set({ attended, updated_at }).where('id', '=', id).execute();
  return { did: 'mark', values: {} };
}
