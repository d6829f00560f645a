import { viewOf, type WebinarView } from '../webinar/view.ts';
import type { Database, WebinarRow } from './tables.ts';
import { contentOf, scheduleOfRow } from './webinar-content.ts';

/**
 * The webinars as they stand at each moment. While the database does not answer they stand as they stood
 * last: a page still says when a webinar is, and a form comes as far as the store, which says that it could
 * not be saved. Rejects as long as the database never answered. `onFailure` hears of each time.
 */
export function createWebinarViews({ db, now, onFailure }: WebinarViewsParts): WebinarViews {
  let seen: readonly WebinarRow[] | undefined;
  const load = async (): Promise<readonly WebinarRow[]> => {
    try {
      seen = await db.selectFrom('webinars').selectAll().orderBy('id').execute();
    } catch (error) {
      if (!seen) throw error;
      onFailure(error);
    }
    return seen;
  };
  return {
    all: async () => (await load()).map((row) => viewOfRow(row, now())),
    one: async (id) => {
      const row = (await load()).find((one) => one.id === id);
      return row && viewOfRow(row, now());
    },
  };
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

export interface WebinarViewsParts {
  readonly db: Database;
  readonly now: () => Date;
  readonly onFailure: (error: unknown) => void;
}

export interface WebinarViews {
  /** Every webinar. */
  all(): Promise<readonly WebinarView[]>;
  /** The one of that name; undefined when there is none. */
  one(id: string): Promise<WebinarView | undefined>;
}
