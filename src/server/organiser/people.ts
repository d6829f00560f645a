import { buildSearch } from '../../organiser/fold.ts';
import type { Database, OutboxRow, RegistrationRow, RegistrationStatus } from '../tables.ts';

/** How many people stand on one page of the list. */
export const peoplePerPage = 50;

/**
 * One page of the people of a webinar: the waiting list in its order, else the latest first. A search finds
 * words anywhere in name, address and organisation, without looking at case and accents.
 */
export async function loadPeople(
  db: Database,
  webinar: string,
  { search = '', status, page = 1 }: PeopleQuery = {},
): Promise<PeoplePage> {
  let all = db.selectFrom('registrations').where('webinar', '=', webinar);
  if (status) all = all.where('status', '=', status);
  const ordered = all
    .select(shownColumns)
    .$if(status === 'waiting', (query) => query.orderBy('queue_no'))
    .orderBy('created_at', 'desc')
    .orderBy('id');
  const offset = (page - 1) * peoplePerPage;
  if (search.trim() === '') {
    const { count } = await all.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    return pageOf(await ordered.limit(peoplePerPage).offset(offset).execute(), Number(count), page);
  }
  /* In memory, for the engines do not agree on case and accents: 5,000 rows take some 30 ms. */
  const rows = await ordered.execute();
  const fits = buildSearch(search);
  const found = rows.filter(({ name, email, organisation }) => fits([name, email, organisation]));
  return pageOf(found.slice(offset, offset + peoplePerPage), found.length, page);
}

/** Everything that is known of one person on the list of a webinar, with their mails, the latest first. */
export async function loadPerson(
  db: Database,
  webinar: string,
  id: string,
): Promise<PersonDetails | undefined> {
  const person = await db
    .selectFrom('registrations')
    .selectAll()
    .where('webinar', '=', webinar)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!person) return undefined;
  const mails = await db
    .selectFrom('outbox')
    .select(['id', 'kind', 'subject', 'state', 'last_error', 'created_at', 'sent_at'])
    .where('registration_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return { person, mails, ahead: person.status === 'waiting' ? await countAhead(db, person) : undefined };
}

/** Finds a person by id or by address, for the command line. */
export async function findPerson(db: Database, webinar: string, name: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('registrations')
    .select('id')
    .where('webinar', '=', webinar)
    .where(({ or, eb }) => or([eb('id', '=', name), eb('email_key', '=', name.toLowerCase())]))
    .executeTakeFirst();
  return found?.id;
}

async function countAhead(db: Database, { webinar, queue_no }: RegistrationRow): Promise<number> {
  const { count } = await db
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('webinar', '=', webinar)
    .where('status', '=', 'waiting')
    .where('queue_no', '<', queue_no ?? 0)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function pageOf(people: readonly ListedPerson[], count: number, page: number): PeoplePage {
  return { people, count, page, pages: Math.max(1, Math.ceil(count / peoplePerPage)) };
}

const shownColumns = [
  'id',
  'name',
  'email',
  'organisation',
  'status',
  'attended',
  'offer_until',
  'created_at',
] as const;

export interface PeopleQuery {
  readonly search?: string;
  readonly status?: RegistrationStatus | undefined;
  /** From 1. */
  readonly page?: number;
}

export type ListedPerson = Pick<RegistrationRow, (typeof shownColumns)[number]>;

export interface PeoplePage {
  readonly people: readonly ListedPerson[];
  /** How many there are in all. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

export interface PersonDetails {
  readonly person: RegistrationRow;
  readonly mails: readonly Pick<
    OutboxRow,
    'id' | 'kind' | 'subject' | 'state' | 'last_error' | 'created_at' | 'sent_at'
  >[];
  /** How many are before them on the waiting list. */
  readonly ahead: number | undefined;
}
