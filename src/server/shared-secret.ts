import type { Database } from './tables.ts';
import type { World } from './world.ts';

/** A secret that all processes on this database share: made by whoever asks first, the same for ever after. */
export async function loadSharedSecret(
  db: Database,
  name: string,
  world: Pick<World, 'newSecret'>,
): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value: world.newSecret() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}
