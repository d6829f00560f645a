import type { ActionInput } from '../../organiser/action-fields.ts';
import type { ActionOutcome } from '../../organiser/model.ts';
import { instantOf, type Schedule } from '../../webinar/schedule.ts';
import { changeSchedule, whatChanged } from '../change-webinar.ts';
import type { MailWorld } from '../queue-mail.ts';
import type { Database, RegistrationStatus } from '../tables.ts';
import { scheduleOfRow } from '../webinar-content.ts';
import { type Counts, countByStatus } from './counts.ts';
import { Refusal } from './refusal.ts';
import { knownWebinar, lockedWebinar } from './webinar-rows.ts';

/**
 * What a change of date, places or going on would do: how things would stand, how many people on the lists
 * would hear of it, and how many on the waiting list would be offered a place. Changes nothing.
 */
export async function previewSchedule(
  db: Database,
  change: ScheduleChange,
  world: Pick<MailWorld, 'now'>,
): Promise<SchedulePreview> {
  const row = await knownWebinar(db, change.input.webinar);
  const before = scheduleOfRow(row);
  const after = scheduleAfter(change, before, world.now());
  const counts = await countByStatus(db, row.id);
  const told = Object.keys(whatChanged(before, after)) as RegistrationStatus[];
  const mails = told.reduce((sum, status) => sum + counts[status], 0);
  const holders = counts.registered + counts.offered;
  const promotes = after.start !== null && !after.cancelled && world.now() < new Date(after.start);
  const moveUp =
    after.seats === null
      ? inLine(counts, after)
      : Math.min(Math.max(0, after.seats - holders), counts.waiting);
  return { before, after, mails, offers: promotes ? moveUp : 0, holders };
}

/** Moves a webinar, takes its date away, changes its places, cancels it, or lets it go on after all. */
export async function changeWebinar(
  trx: Database,
  change: ScheduleChange,
  world: MailWorld,
): Promise<ActionOutcome> {
  const row = await lockedWebinar(trx, change.input.webinar);
  const after = scheduleAfter(change, scheduleOfRow(row), world.now());
  const waited = inLine(await countByStatus(trx, row.id), after);
  const reason =
    change.action === 'cancel' ? { nl: change.input.reasonNl, en: change.input.reasonEn } : undefined;
  const mails = await changeSchedule(trx, row.id, after, world, reason);
  const wait = after.start === null ? waited : inLine(await countByStatus(trx, row.id), after);
  const offers = waited - wait;
  const common = { mails, offers, ...(after.start ? { start: after.start, zone: after.zone } : {}) };
  if (change.action !== 'seats') return { did: change.action, values: common };
  return after.seats === null
    ? { did: 'no-limit', values: common }
    : { did: 'seats', values: { ...common, seats: after.seats } };
}

/** Who can move up: the waiting list; where there is room for all, also those a place is held for. */
function inLine({ waiting, offered }: Counts, { seats }: Schedule): number {
  return seats === null ? waiting + offered : waiting;
}

/** An organiser's own link to the meeting; null falls back to the one in the settings, if any. */
export async function setJoinLink(
  trx: Database,
  { webinar, url }: ActionInput<'link'>,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, webinar);
  await trx.updateTable('webinars').set({ join_url: url }).where('id', '=', webinar).execute();
  return { did: url ? 'link' : 'unlink', values: {} };
}

function scheduleAfter(change: ScheduleChange, before: Schedule, now: Date): Schedule {
  switch (change.action) {
    case 'move': {
      const { date, zone, minutes } = change.input;
      const start = instantOf({ local: date, zone });
      if (new Date(start) <= now) throw new Refusal('past', 'date');
      return { ...before, start, zone, minutes };
    }
    case 'postpone':
      if (before.start === null) throw new Refusal('no-date');
      return { ...before, start: null };
    case 'seats':
      return { ...before, seats: change.input.seats };
    case 'cancel':
      if (before.cancelled) throw new Refusal('cancelled-already');
      return { ...before, cancelled: true };
    case 'uncancel':
      if (!before.cancelled) throw new Refusal('not-cancelled');
      return { ...before, cancelled: false };
  }
}

/** One of the actions that change the schedule, with what was filled in. */
export type ScheduleChange = {
  [A in ScheduleAction]: { readonly action: A; readonly input: ActionInput<A> };
}[ScheduleAction];
export type ScheduleAction = 'move' | 'postpone' | 'seats' | 'cancel' | 'uncancel';

export interface SchedulePreview {
  readonly before: Schedule;
  readonly after: Schedule;
  /** How many people hear of the change. */
  readonly mails: number;
  /** How many on the waiting list are offered a place. */
  readonly offers: number;
  /** How many have a place, or have one held for them. */
  readonly holders: number;
}
