import type { Database, RegistrationStatus } from '../tables.ts';

/** How many people there are on the lists of one webinar, by how they stand. */
export async function countByStatus(db: Database, webinar: string): Promise<Counts> {
  return (await countByWebinar(db, webinar))(webinar);
}

/** The same for every webinar, or for one. */
export async function countByWebinar(db: Database, only?: string): Promise<(webinar: string) => Counts> {
  let people = db.selectFrom('registrations');
  if (only !== undefined) people = people.where('webinar', '=', only);
  const rows = await people
    .select(({ fn }) => ['webinar', 'status', fn.countAll().as('count')])
    .groupBy(['webinar', 'status'])
    .execute();
  return (webinar) => {
    const counts = { ...none };
    for (const row of rows) if (row.webinar === webinar) counts[row.status] = Number(row.count);
    return counts;
  };
}

const none: Record<RegistrationStatus, number> = {
  registered: 0,
  offered: 0,
  waiting: 0,
  interested: 0,
  cancelled: 0,
  lapsed: 0,
  quarantined: 0,
};

export type Counts = Readonly<Record<RegistrationStatus, number>>;
