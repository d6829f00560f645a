import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openSqlite } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { request } from './sign-up-request.ts';
import { testSite } from './test-site.ts';
import { webinarFile } from './webinar-file.ts';

/* A process for the test of durability: `node sign-up-many.ts FILE FULL|OFF COUNT` signs COUNT people up, one by one. */
const [file = '', synchronous, count] = process.argv.slice(2);
const db = openSqlite(file, realWorld, { synchronous: synchronous as 'FULL' | 'OFF' });
await migrate(db);
const world = { ...realWorld, site: testSite };
await syncWebinars(db, [webinarFile()], world);
for (let index = 0; index < Number(count); index++) {
  await signUp(db, request({ email: `person${index}@example.org` }), world);
}
process.stdout.write('signed up');
/* Ends without closing the database: closing would write once more. */
process.exit(0);
