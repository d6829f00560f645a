import type { ActionName } from '../../src/organiser/model.ts';
import { createDesk } from '../../src/server/organiser/desk.ts';
import { type SignUpRequest, signUp } from '../../src/server/sign-up.ts';
import type { RegistrationRow } from '../../src/server/tables.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import type { Engine } from './engines.ts';
import { fakeLog, freshDatabase, request, stillWorld } from './server-world.ts';

/** A webinar with a date, three months after the clock of the test. */
export const dated: Partial<Webinar> = {
  start: { local: '2027-03-04T14:00:00', zone: 'Africa/Johannesburg' },
};

/** A fresh database with one webinar, and the desk of an organiser on it. */
export async function freshDesk(webinar: Partial<Webinar> = dated, engine: Engine = 'SQLite') {
  const db = await freshDatabase({ webinar, engine });
  const { log, lines } = fakeLog();
  const world = { ...stillWorld(), log };
  const desk = createDesk({ db, who: 'an@example.org', world });

  const people = async () =>
    inOrder(await db.selectFrom('registrations').selectAll().orderBy('created_at').execute());
  return {
    db,
    world,
    desk,
    lines,
    people,
    mails: async () => inOrder(await db.selectFrom('outbox').selectAll().orderBy('created_at').execute()),
    row: () => db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow(),
    /** Signs up one person for each name, a minute after each other; resolves with their rows. */
    async signUp(...names: (string | Parameters<typeof request>[0])[]): Promise<RegistrationRow[]> {
      for (const name of names) {
        world.pass(1);
        await signUp(db, typeof name === 'string' ? request(named(name)) : request(name), world);
      }
      return people();
    },
    /** Does something with the one webinar, as from a form. */
    act: (action: ActionName, fields: Readonly<Record<string, string>> = {}) =>
      desk.act(action, { webinar: 'plg-webinar', ...fields }),
  };
}

function named(name: string): Partial<SignUpRequest['form']> {
  return { name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org` };
}

/** In the order in which the world of the test gave the ids: `id-9` before `id-10`. */
function inOrder<T extends { id: string; created_at: string }>(rows: readonly T[]): T[] {
  const number = ({ id }: T) => Number(id.replace(/\D/g, ''));
  return rows.toSorted((a, b) => a.created_at.localeCompare(b.created_at) || number(a) - number(b));
}
