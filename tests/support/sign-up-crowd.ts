import { type DatabasePlace, openDatabase, openSqlite } from '../../src/server/database.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { carelessSignUp } from './careless-sign-up.ts';
import { onGo } from './on-go.ts';
import { request } from './sign-up-request.ts';
import { testSite } from './test-site.ts';

/* A process in which several people at a time sign up, and each hears from the database how it went. */
await onGo<CrowdInput>(
  async ({ place, name, people, atOnce, mistake, among = people, stride = 1 }): Promise<Attempt[]> => {
    const db =
      mistake === 'deferred'
        ? openSqlite(place.file, realWorld, { begin: 'deferred' })
        : openDatabase(place, realWorld);
    const enter = mistake === 'careless' ? carelessSignUp : signUp;
    const world = { ...realWorld, site: testSite };
    const attempts: Attempt[] = [];
    const line = async (first: number) => {
      for (let index = first; index < people; index += atOnce) {
        const email = `${name}-${(index * stride) % among}@example.org`;
        const began = now();
        const error = await enter(db, request({ email }), world).then(
          () => undefined,
          (reason: unknown) => String(reason),
        );
        attempts.push({ email, began, ended: now(), error });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, (_, first) => line(first)));
    await db.destroy();
    return attempts;
  },
);

/** Microseconds on a clock that all processes of a machine share. */
function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

export interface CrowdInput {
  readonly place: DatabasePlace;
  /** Begins every address. */
  readonly name: string;
  readonly people: number;
  readonly atOnce: number;
  /** How many of them are different people; the others are the same ones again. */
  readonly among?: number;
  /** The order in which they come: every so many-th. */
  readonly stride?: number;
  /** What must show: transactions of SQLite that begin without the lock, or sign-ups that lock no webinar. */
  readonly mistake?: 'deferred' | 'careless' | undefined;
}

export interface Attempt {
  readonly email: string;
  readonly began: number;
  readonly ended: number;
  readonly error?: string | undefined;
}
