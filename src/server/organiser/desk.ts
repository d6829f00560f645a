import type { Language } from '../../i18n/language.ts';
import { parseAction } from '../../organiser/action-fields.ts';
import type { Attendance } from '../../organiser/attendance.ts';
import type { ActionName, ActionOutcome, Complaints } from '../../organiser/model.ts';
import type { Database } from '../tables.ts';
import { type ActionResult, type ActionWorld, act, loadOutcomeFor } from './act.ts';
import { type LoggedAction, loadActions } from './action-log.ts';
import { loadTroubledMails, type TroubledMails } from './failed-mails.ts';
import { type AudienceCounts, countAudiences, type MessagePreview, previewMessage } from './message.ts';
import { loadOverview, loadWebinarDetails, type Overview, type WebinarDetails } from './overview.ts';
import {
  findPerson,
  loadPeople,
  loadPerson,
  type PeoplePage,
  type PeopleQuery,
  type PersonDetails,
} from './people.ts';
import { loadPeopleCsv } from './people-csv.ts';
import { previewAttendance } from './presence.ts';
import { loadQuarantine, type Quarantine } from './quarantine.ts';
import { Refusal } from './refusal.ts';
import {
  previewSchedule,
  type ScheduleAction,
  type ScheduleChange,
  type SchedulePreview,
} from './schedule-change.ts';

/**
 * The desk of one organiser: all they can see and do. Pages get one for who is signed in, and have no other
 * way to people; the command line makes its own.
 */
export function createDesk({ db, who, world }: DeskParts): Desk {
  return {
    who,
    now: world.now,
    newKey: world.newId,
    overview: () => loadOverview(db, world.now()),
    webinar: (id) => loadWebinarDetails(db, id, world.now(), world.site.joinUrls),
    people: (webinar, query) => loadPeople(db, webinar, query),
    person: (webinar, id) => loadPerson(db, webinar, id),
    findPerson: (webinar, name) => findPerson(db, webinar, name),
    quarantine: (webinar) => loadQuarantine(db, webinar),
    audiences: (webinar) => countAudiences(db, webinar),
    csv: (webinar, language) => loadPeopleCsv(db, webinar, language),
    mails: () => loadTroubledMails(db),
    actions: () => loadActions(db),
    outcome: (id) => loadOutcomeFor(db, { id, who, now: world.now() }),
    attendance: (webinar, list) => previewAttendance(db, webinar, list),
    previewSchedule: (action, fields) =>
      preview(action, fields, (input) => previewSchedule(db, { action, input } as ScheduleChange, world)),
    previewMessage: (fields) => preview('message', fields, (input) => previewMessage(db, input, world)),
    act: (action, fields) => act(db, { who, action, fields }, world),
  };
}

/** Reads the fields as the action would, and says the same where they are wrong. */
async function preview<A extends ActionName, T>(
  action: A,
  fields: Fields,
  look: (input: Extract<ReturnType<typeof parseAction<A>>, { input: unknown }>['input']) => Promise<T>,
): Promise<Previewed<T>> {
  const parsed = parseAction(action, fields);
  if ('complaints' in parsed) return parsed;
  try {
    return { preview: await look(parsed.input) };
  } catch (error) {
    if (error instanceof Refusal) return { complaints: { [error.field]: error.code } };
    throw error;
  }
}

export interface Desk {
  /** The address of the organiser, or `command line`. */
  readonly who: string;
  now(): Date;
  /** Tells one showing of a form from another, so that one is done once. */
  newKey(): string;
  overview(): Promise<Overview>;
  webinar(id: string): Promise<WebinarDetails | undefined>;
  people(webinar: string, query?: PeopleQuery): Promise<PeoplePage>;
  person(webinar: string, id: string): Promise<PersonDetails | undefined>;
  /** The id of a person, by id or address. */
  findPerson(webinar: string, name: string): Promise<string | undefined>;
  quarantine(webinar: string): Promise<Quarantine>;
  audiences(webinar: string): Promise<AudienceCounts>;
  csv(webinar: string, language: Language): Promise<string>;
  mails(): Promise<TroubledMails>;
  actions(): Promise<readonly LoggedAction[]>;
  /** What this organiser did a moment ago. */
  outcome(id: string): Promise<ActionOutcome | undefined>;
  attendance(webinar: string, list: string): Promise<Attendance>;
  previewSchedule(action: ScheduleAction, fields: Fields): Promise<Previewed<SchedulePreview>>;
  previewMessage(fields: Fields): Promise<Previewed<MessagePreview>>;
  act(action: ActionName, fields: Fields): Promise<ActionResult>;
}

type Fields = Readonly<Record<string, string>>;
export type Previewed<T> = { readonly preview: T } | { readonly complaints: Complaints };

export interface DeskParts {
  readonly db: Database;
  readonly who: string;
  readonly world: ActionWorld;
}
