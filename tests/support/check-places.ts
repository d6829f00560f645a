import fc from 'fast-check';
import { changeSchedule, syncWebinars } from '../../src/server/change-webinar.ts';
import { runJobs } from '../../src/server/jobs.ts';
import { eraseOwnPlace, leaveOwnPlace, takeOwnPlace } from '../../src/server/own-place.ts';
import { hashOf } from '../../src/server/secrets.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { scheduleOfRow } from '../../src/server/webinar-content.ts';
import { realWorld } from '../../src/server/world.ts';
import { createPlacesModel, type PlacesList } from './places-model.ts';
import { stillWorld } from './server-world.ts';
import { request } from './sign-up-request.ts';
import { webinarFile } from './webinar-file.ts';

/**
 * Does what people and organisers may do, in `sequences` random orders, to the database and to the model on
 * paper (places-model.ts), and compares the two after every step. Each sequence has a webinar of its own.
 */
export async function checkPlaces(db: Database, sequences: number, seed?: number): Promise<Checked> {
  const checked = { sequences: 0, steps: 0 };
  await fc.assert(
    fc.asyncProperty(seats, minutesLeft, sequence, async (startSeats, left, steps) => {
      const begin = start - left * 60_000;
      const webinar = `webinar-${realWorld.newId()}`;
      const world = {
        ...stillWorld(new Date(begin).toISOString()),
        newId: realWorld.newId,
        newSecret: realWorld.newSecret,
      };
      const file = webinarFile({
        id: webinar,
        start: local,
        ...(startSeats === null ? {} : { seats: startSeats }),
      });
      await syncWebinars(db, [file], world);
      const model = createPlacesModel({ seats: startSeats, start: left, minutes: 60 });
      for (const [index, one] of steps.entries()) {
        await take(db, webinar, one, world);
        model[one.kind](one.with as never);
        const expected = model.list();
        const found = await list(db, webinar, begin, expected.taken !== undefined);
        if (JSON.stringify(found) !== JSON.stringify(expected)) {
          throw new Error(
            `After step ${index + 1}:\nthe database ${show(found)}\nthe model    ${show(expected)}`,
          );
        }
        checked.steps += 1;
      }
      checked.sequences += 1;
      /* What is over costs the jobs of the next sequence nothing. */
      await db.deleteFrom('registrations').where('webinar', '=', webinar).execute();
      await db.deleteFrom('webinars').where('id', '=', webinar).execute();
    }),
    { numRuns: sequences, ...(seed === undefined ? {} : { seed }), endOnFailure: false },
  );
  return checked;
}

const local = { local: '2026-12-01T14:00', zone: 'Africa/Johannesburg' };
const start = Date.parse('2026-12-01T12:00:00.000Z');

/* Few people and fewer seats, and sequences of full length: what is rare elsewhere happens often here. */
const person = fc.constantFrom('an', 'bo', 'cy', 'di', 'ed');
const seats = fc.option(fc.integer({ min: 1, max: 3 }), { nil: null, freq: 8 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('signUp' as const), with: person }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('leave' as const), with: person }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const), with: person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), with: person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('setSeats' as const), with: seats }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      with: fc.constantFrom(30, 90, 13 * 60, 25 * 60),
    }),
  },
);

/** How long before the start it begins: offers are held a day, half of what is left, or not at all. */
const minutesLeft = fc.constantFrom(8 * 24 * 60, 40 * 60, 10 * 60, 3 * 60);
const sequence = fc.array(step, { minLength: 5, maxLength: 30, size: 'max' });

async function take(
  db: Database,
  webinar: string,
  step: Step,
  world: ReturnType<typeof stillWorld>,
): Promise<void> {
  switch (step.kind) {
    case 'signUp':
      await signUp(db, { ...request({ email: emailOf(step.with, webinar) }), webinar }, world);
      return giveLink(db, step.with, webinar);
    case 'leave':
      return void (await leaveOwnPlace(db, linkOf(step.with, webinar), world));
    case 'take':
      return void (await takeOwnPlace(db, linkOf(step.with, webinar), world));
    case 'erase':
      return void (await eraseOwnPlace(db, linkOf(step.with, webinar), world));
    case 'setSeats':
      return db.transaction().execute(async (trx) => {
        const row = await trx
          .selectFrom('webinars')
          .selectAll()
          .where('id', '=', webinar)
          .executeTakeFirstOrThrow();
        await changeSchedule(trx, webinar, { ...scheduleOfRow(row), seats: step.with }, world);
      });
    case 'pass':
      world.pass(step.with);
      return runJobs(db, world);
  }
}

/** A link that the test knows, beside those in the mails. */
async function giveLink(db: Database, name: string, webinar: string): Promise<void> {
  const row = await db
    .selectFrom('registrations')
    .select('id')
    .where('email', '=', emailOf(name, webinar))
    .executeTakeFirst();
  if (!row) return;
  await db
    .insertInto('access_tokens')
    .values({ hash: hashOf(linkOf(name, webinar)), registration_id: row.id, created_at: '' })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

async function list(db: Database, webinar: string, begin: number, isLimited: boolean): Promise<PlacesList> {
  const rows = await db
    .selectFrom('registrations')
    .selectAll()
    .where('webinar', '=', webinar)
    .orderBy('queue_no')
    .execute();
  const { taken } = await db
    .selectFrom('webinars')
    .select('taken')
    .where('id', '=', webinar)
    .executeTakeFirstOrThrow();
  const mails = await db
    .selectFrom('outbox')
    .select(['recipient', 'kind'])
    .where('webinar', '=', webinar)
    .execute();
  return {
    people: rows
      .map((row) => `${nameIn(row.email)} ${row.status} ${minuteOf(row.offer_until, begin)}`)
      .sort(),
    line: rows.filter(({ status }) => status === 'waiting').map(({ email }) => nameIn(email)),
    taken: isLimited ? taken : undefined,
    told: mails
      .filter(({ kind }) => !/^(?:already|reminder-|thanks)/.test(kind))
      .map(({ recipient, kind }) => `${nameIn(recipient)} ${kind}`)
      .sort(),
  };
}

function minuteOf(instant: string | null, begin: number): number | '' {
  return instant === null ? '' : (Date.parse(instant) - begin) / 60_000;
}

function show({ people, line, taken, told }: PlacesList): string {
  return `has ${people.join(', ')}; in line ${line.join(', ')}; ${taken} taken; told ${told.join(', ')}`;
}

function emailOf(name: string, webinar: string): string {
  return `${name}@${webinar}.example`;
}

function nameIn(email: string): string {
  return email.split('@')[0] ?? '';
}

function linkOf(name: string, webinar: string): string {
  return hashOf(`${name} ${webinar}`).slice(0, 43);
}

type Step =
  | { readonly kind: 'signUp' | 'leave' | 'take' | 'erase'; readonly with: string }
  | { readonly kind: 'setSeats'; readonly with: number | null }
  | { readonly kind: 'pass'; readonly with: number };

export interface Checked {
  readonly sequences: number;
  readonly steps: number;
}
