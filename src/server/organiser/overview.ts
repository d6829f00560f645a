import { type Growth, growthOf } from '../../organiser/growth.ts';
import type { WebinarView } from '../../webinar/view.ts';
import type { Database, WebinarRow } from '../tables.ts';
import { viewOfRow } from '../webinar-views.ts';
import { type Counts, countByStatus, countByWebinar } from './counts.ts';
import { countFailed } from './failed-mails.ts';

/** Every webinar with its state and the numbers of its lists, and how many mails failed. */
export async function loadOverview(db: Database, now: Date): Promise<Overview> {
  const rows = await db.selectFrom('webinars').selectAll().orderBy('id').execute();
  const counts = await countByWebinar(db);
  const webinars = rows.map((row) => ({
    ...viewOfRow(row, now),
    counts: counts(row.id),
  }));
  return { webinars, ...(await countFailed(db)) };
}

/** One webinar for its organiser: also the link and how the list grew. Undefined when there is none of that name. */
export async function loadWebinarDetails(
  db: Database,
  id: string,
  now: Date,
  joinUrls: ReadonlyMap<string, string>,
): Promise<WebinarDetails | undefined> {
  const row = await db.selectFrom('webinars').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    ...viewOfRow(row, now),
    counts: await countByStatus(db, id),
    joinUrl: row.join_url,
    settingsUrl: joinUrls.get(id),
    attendance: await countAttendance(db, id),
    growth: await loadGrowth(db, row),
  };
}

async function loadGrowth(db: Database, { id, zone }: WebinarRow): Promise<Growth> {
  const tenMinutes = await db
    .selectFrom('registrations')
    .select(({ fn, ref, val }) => [
      fn<string>('substr', [ref('created_at'), val(1), val(15)]).as('bucket'),
      fn.countAll().as('count'),
    ])
    .where('webinar', '=', id)
    .where('status', '<>', 'quarantined')
    .groupBy('bucket')
    .execute();
  return growthOf(
    tenMinutes.map(({ bucket, count }) => ({ bucket, count: Number(count) })),
    zone,
  );
}

async function countAttendance(
  db: Database,
  webinar: string,
): Promise<{ present: number; absent: number } | null> {
  const rows = await db
    .selectFrom('registrations')
    .select(({ fn }) => ['attended', fn.countAll().as('count')])
    .where('webinar', '=', webinar)
    .where('attended', 'is not', null)
    .groupBy('attended')
    .execute();
  const of = (attended: number) => Number(rows.find((row) => row.attended === attended)?.count ?? 0);
  return rows.length === 0 ? null : { present: of(1), absent: of(0) };
}

export interface Overview {
  readonly webinars: readonly (WebinarView & { readonly counts: Counts })[];
  /** Mails that were given up. */
  readonly failed: number;
}

export interface WebinarDetails extends WebinarView {
  readonly counts: Counts;
  /** The organiser's own link; null when there is none. */
  readonly joinUrl: string | null;
  /** The one in the settings of the server, which goes out when there is no own. */
  readonly settingsUrl: string | undefined;
  /** Who was there, once somebody noted it. */
  readonly attendance: { readonly present: number; readonly absent: number } | null;
  readonly growth: Growth;
}
