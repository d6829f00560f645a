import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openSqlite } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { webinarFile } from './webinar-file.ts';

/* A process for the test of durability: `node sign-up-many.ts FILE FULL|OFF COUNT` signs COUNT people up, one by one. */
const [file = '', synchronous, count] = process.argv.slice(2);
const db = openSqlite(file, realWorld, { synchronous: synchronous as 'FULL' | 'OFF' });
await migrate(db);
const site = { url: 'http://localhost', sender: 'test', joinUrls: new Map<string, string>() };
await syncWebinars(db, [webinarFile()], { ...realWorld, site });
for (let index = 0; index < Number(count); index++) {
  await signUp(
    db,
    {
      webinar: 'plg-webinar',
      form: {
        name: 'Naledi',
        email: `person${index}@example.org`,
        role: 'teacher',
        language: 'nl',
        organisation: undefined,
        news: false,
      },
      quarantined: false,
    },
    { ...realWorld, site },
  );
}
process.stdout.write('signed up');
/* Ends without closing the database: closing would write once more. */
process.exit(0);
