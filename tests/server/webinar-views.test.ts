import { expect, it } from 'vitest';
import { signUp } from '../../src/server/sign-up.ts';
import { createWebinarViews } from '../../src/server/webinar-views.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';

const start = { local: '2026-12-01T14:00', zone: 'Africa/Johannesburg' };

async function prepared() {
  const db = await freshDatabase({ webinar: { start, seats: 1 } });
  const world = stillWorld();
  const failures: unknown[] = [];
  const views = createWebinarViews({ db, now: world.now, onFailure: (error) => failures.push(error) });
  return { db, world, views, failures, goAway: () => db.schema.dropTable('webinars').execute() };
}

it('shows the webinars as they stand', async () => {
  const { db, world, views } = await prepared();
  expect((await views.one('plg-webinar'))?.state).toBe('open');
  await signUp(db, request(), world);
  expect((await views.one('plg-webinar'))?.state).toBe('full');
  expect((await views.all()).map(({ webinar }) => webinar.id)).toEqual(['plg-webinar']);
  expect(await views.one('other')).toBeUndefined();
});

it('shows them as they stood last, by the clock of now, while the database does not answer', async () => {
  const { world, views, failures, goAway } = await prepared();
  await views.all();
  await goAway();
  expect((await views.one('plg-webinar'))?.state).toBe('open');
  world.pass(9 * 24 * 60);
  expect((await views.all())[0]?.state).toBe('past');
  expect(failures).toHaveLength(2);
});

it('shows nothing of a database that never answered', async () => {
  const { views, goAway } = await prepared();
  await goAway();
  await expect(views.all()).rejects.toThrow('webinars');
});
