import { type ActionOutcome, actionOutcomeSchema } from '../../organiser/model.ts';
import type { Database } from '../tables.ts';

/** What organisers did last, the latest first. */
export async function loadActions(db: Database, limit = 100): Promise<readonly LoggedAction[]> {
  const rows = await db
    .selectFrom('organiser_actions')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ organiser, webinar, outcome, created_at }) => ({
    organiser,
    webinar,
    outcome: actionOutcomeSchema.parse(JSON.parse(outcome)),
    at: created_at,
  }));
}

export interface LoggedAction {
  readonly organiser: string;
  readonly webinar: string | null;
  readonly outcome: ActionOutcome;
  readonly at: string;
}
