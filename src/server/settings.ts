import type { Database } from './tables.ts';
import type { World } from './world.ts';

/** The key that signs the forms: made at the first start, the same for every process. */
export async function loadFormKey(db: Database, world: Pick<World, 'newSecret'>): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name: 'form-key', value: world.newSecret() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'form-key')
    .executeTakeFirstOrThrow();
  return value;
}
