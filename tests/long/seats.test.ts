import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { fillSeats } from '../support/fill-seats.ts';
import { reportFigures, spread } from '../support/report-figures.ts';

/* As in tests/faults/seats.test.ts. */
const crowd = { seats: 500, processes: 4, people: 400, atOnce: 8 };
const runs = 20;

describe.each(engines)('1,600 people for 500 seats from 4 processes, on %s', (engine) => {
  it('end as 500 with a seat and 1,100 in line, in order, twenty times', async (context) => {
    const outcomes = [];
    for (let run = 0; run < runs; run++) outcomes.push(await fillSeats(engine, crowd));
    await reportFigures(
      context,
      `seats, ${engine}`,
      `${runs} runs of 4 × 8 × 400`,
      `${spread(
        outcomes.map(({ registered }) => registered),
        'seats given',
      )}`,
      `${spread(
        outcomes.map(({ waiting }) => waiting),
        'in line',
      )}`,
      `${outcomes.flatMap(({ errors }) => errors).length} errors`,
      `${outcomes.reduce((sum, { overtaken }) => sum + overtaken, 0)} overtaken`,
      spread(
        outcomes.map(({ seconds }) => seconds),
        's',
      ),
    );
    for (const { seconds: _, ...outcome } of outcomes) {
      expect(outcome).toEqual({
        registered: 500,
        waiting: 1_100,
        errors: [],
        overtaken: 0,
        lastNumber: 1_100,
        problems: [],
      });
    }
  });
});

it('with transactions that begin deferred many are turned away', async (context) => {
  const { errors, registered, waiting } = await fillSeats('SQLite', { ...crowd, mistake: 'deferred' });
  await reportFigures(
    context,
    'seats, control with `begin deferred`',
    `${errors.length} of 1,600 turned away`,
    `${registered} with a seat, ${waiting} in line`,
  );
  expect(errors.length).toBeGreaterThan(0);
});

it('with sign-ups that lock no webinar seats are given twice', async (context) => {
  const { registered } = await fillSeats('PostgreSQL', { ...crowd, mistake: 'careless' });
  await reportFigures(
    context,
    'seats, control without a lock on PostgreSQL',
    `${registered} of 500 seats given`,
  );
  expect(registered).toBeGreaterThan(500);
});
