import { viewOf, type WebinarView } from '../webinar/view.ts';
import type { Database, WebinarRow } from './tables.ts';
import { contentOf, scheduleOfRow } from './webinar-content.ts';

/** Every webinar as it stands at this moment. */
export async function loadViews(db: Database, now: Date): Promise<readonly WebinarView[]> {
  const rows = await db.selectFrom('webinars').selectAll().orderBy('id').execute();
  return rows.map((row) => viewOfRow(row, now));
}

/** One webinar as it stands at this moment; undefined when there is none of that name. */
export async function loadView(db: Database, id: string, now: Date): Promise<WebinarView | undefined> {
  const row = await db.selectFrom('webinars').selectAll().where('id', '=', id).executeTakeFirst();
  return row && viewOfRow(row, now);
}

/** A row as a page shows it. */
export function viewOfRow(row: WebinarRow, now: Date): WebinarView {
  return viewOf(contentOf(row), scheduleOfRow(row), row.taken, now);
}
