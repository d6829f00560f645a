import { syncWebinars } from '../../src/server/change-webinar.ts';
import { type DatabasePlace, openDatabase } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { onGo } from './on-go.ts';
import { testSite } from './test-site.ts';

/* A process that starts like the server: opens the database, brings its tables up to date, reads the webinars. */
await onGo<StartInput>(async ({ place, webinars }) => {
  const db = openDatabase(place, realWorld);
  await migrate(db);
  await syncWebinars(db, webinars, { ...realWorld, site: testSite });
  await db.destroy();
});

export interface StartInput {
  readonly place: DatabasePlace;
  readonly webinars: readonly Webinar[];
}
