import { type DatabasePlace, openDatabase } from '../../src/server/database.ts';
import { emptyMail } from '../../src/server/queue-mail.ts';
import { rowOf, signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import { onGo } from './on-go.ts';
import { request } from './sign-up-request.ts';
import { testSite } from './test-site.ts';

const world = { ...realWorld, site: testSite };

/* A process that writes as fast as it can for some seconds, and tells how many transactions it finished. */
await onGo<SpeedInput>(async ({ place, work, atOnce, seconds }): Promise<Speed> => {
  const db = openDatabase(place, realWorld);
  const took: number[] = [];
  const processor = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  const line = async (number: number) => {
    for (let index = 0; performance.now() < end; index++) {
      const email = `${process.pid}-${number}-${index}@example.org`;
      const began = performance.now();
      if (work === 'two rows') await insertTwoRows(db, email);
      else await signUp(db, request({ email }), world);
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, number) => line(number)));
  const { user, system } = process.cpuUsage(processor);
  await db.destroy();
  took.sort((a, b) => a - b);
  return {
    aSecond: took.length / seconds,
    p99: took[Math.floor(took.length * 0.99)] ?? 0,
    processor: (user + system) / 1000 / took.length,
  };
});

/** The least that a sign-up can be: a person and a mail, in one transaction. */
async function insertTwoRows(db: Database, email: string): Promise<void> {
  const person = rowOf(request({ email }), { status: 'interested', queue_no: null }, world);
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('registrations').values(person).execute();
    await trx
      .insertInto('outbox')
      .values({
        ...emptyMail,
        id: world.newId(),
        registration_id: person.id,
        kind: 'interested',
        recipient: email,
        recipient_key: email,
        subject: 'On the list',
        body: 'Good day. '.repeat(60),
        message_id: world.newId(),
        next_attempt_at: person.created_at,
        created_at: person.created_at,
      })
      .execute();
  });
}

export interface SpeedInput {
  readonly place: DatabasePlace;
  readonly work: 'two rows' | 'sign-up';
  readonly atOnce: number;
  readonly seconds: number;
}

export interface Speed {
  readonly aSecond: number;
  /** Milliseconds for the slowest one in a hundred. */
  readonly p99: number;
  /** Milliseconds of processor that one costs this process: hardly different on a busy machine. */
  readonly processor: number;
}
