import type { Database, RegistrationRow, RegistrationStatus } from '../../src/server/tables.ts';

/**
 * Puts many people on the list of a webinar at once, without mails: some with a place, some waiting, some
 * interested, some gone, some kept aside. Always the same ones.
 */
export async function addCrowd(db: Database, count: number, webinar = 'plg-webinar'): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => personOf(index, webinar));
  for (let at = 0; at < count; at += 500) {
    await db
      .insertInto('registrations')
      .values(rows.slice(at, at + 500))
      .execute();
  }
  const taken = rows.filter(({ status }) => status === 'registered' || status === 'offered').length;
  await db.updateTable('webinars').set({ taken, queued: count }).where('id', '=', webinar).execute();
}

/** Names in several scripts, and names that would be somebody's attempt at something. */
export const crowdNames = [
  'Naledi Mokoena',
  'Thabo Nkosi',
  'Zoë van der Merwe',
  'Nthabiseng Mofokeng',
  'Lerato Dlamini',
  'محمد الأمين',
  'አበበ ቢቂላ',
  '<b>Sipho</b> & co',
  '=HYPERLINK("http://x")',
  'Anna-Marie O’Connor',
] as const;

function personOf(index: number, webinar: string): RegistrationRow {
  const status = statuses[index % statuses.length] ?? 'registered';
  const created_at = new Date(start + index * 7 * 60_000).toISOString();
  const email = `person${index}@school${index % 97}.example`;
  return {
    id: `person-${webinar}-${index}`,
    webinar,
    email,
    email_key: email,
    name: `${crowdNames[index % crowdNames.length]} ${letters(index)}`,
    role: 'teacher',
    language: index % 3 === 0 ? 'en' : 'nl',
    organisation: index % 2 === 0 ? `Laerskool ${index % 97}` : null,
    news: index % 5 === 0 ? 1 : 0,
    notice: '2026-11-24',
    status,
    queue_no: status === 'waiting' ? index : null,
    offer_until: status === 'offered' ? '2027-03-03T12:00:00.000Z' : null,
    calendar_sequence: 0,
    attended: null,
    created_at,
    updated_at: created_at,
  };
}

/** A number as letters, so that names differ and stay names. */
function letters(index: number): string {
  return String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}

const start = Date.UTC(2026, 9, 1, 6);
const statuses: readonly RegistrationStatus[] = [
  'registered',
  'registered',
  'registered',
  'registered',
  'waiting',
  'registered',
  'cancelled',
  'interested',
  'registered',
  'offered',
  'lapsed',
  'quarantined',
];
