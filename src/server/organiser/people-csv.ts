import { fillIn } from '../../i18n/fill-in.ts';
import { type Language, languageName } from '../../i18n/language.ts';
import { strings } from '../../i18n/strings.ts';
import { buildCsv } from '../../organiser/csv.ts';
import type { Database, RegistrationRow } from '../tables.ts';

/** Everyone on the lists of a webinar as a CSV file, without the quarantine, in the order of arrival. */
export async function loadPeopleCsv(db: Database, webinar: string, language: Language): Promise<string> {
  const text = strings[language].organiser;
  const people = await db
    .selectFrom('registrations')
    .select(columns)
    .where('webinar', '=', webinar)
    .where('status', '<>', 'quarantined')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const header = [
    text.name,
    text.email,
    text.role,
    text.organisation,
    text.language,
    text.standing,
    text.queueNo,
    text.offerUntil,
    text.attended,
    text.news,
    fillIn(text.signedUpIn, { zone: 'UTC' }),
  ];
  return buildCsv([header, ...people.map((person) => cellsOf(person, language))]);
}

const columns = [
  'name',
  'email',
  'role',
  'organisation',
  'language',
  'status',
  'queue_no',
  'offer_until',
  'attended',
  'news',
  'created_at',
] as const;

function cellsOf(person: Pick<RegistrationRow, (typeof columns)[number]>, language: Language): string[] {
  const text = strings[language].organiser;
  const { roles } = strings[language].signUp;
  return [
    person.name,
    person.email,
    roles[person.role as keyof typeof roles] ?? person.role,
    person.organisation ?? '',
    languageName[person.language as Language] ?? person.language,
    text.standings[person.status],
    person.queue_no === null ? '' : String(person.queue_no),
    person.offer_until ?? '',
    text.attendedValue[attendedKey(person.attended)],
    person.news === 1 ? text.yes : text.no,
    person.created_at,
  ];
}

/** What is known of someone's presence, as a key of the strings. */
export function attendedKey(attended: number | null): 'yes' | 'no' | 'unknown' {
  if (attended === null) return 'unknown';
  return attended === 1 ? 'yes' : 'no';
}
