import { openSqlite } from '../../src/server/database.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { request } from './sign-up-request.ts';
import { testSite } from './test-site.ts';

/*
 * A process whose power will be cut: `node sign-up-until-cut.ts FILE FULL|NORMAL NAME` signs up one person
 * after the other, and prints the address of each as soon as the sign-up is done. A pipe is written at once.
 */
const [file = '', synchronous, name = ''] = process.argv.slice(2);
const db = openSqlite(file, realWorld, { synchronous: synchronous as 'FULL' | 'NORMAL' });
const world = { ...realWorld, site: testSite };
for (let index = 0; ; index++) {
  const email = `${name}-${index}@example.org`;
  await signUp(db, request({ email }), world);
  process.stdout.write(`${email}\n`);
}
