import { describe, expect, it } from 'vitest';
import { type Listed, matchAttendance } from '../../../src/organiser/attendance.ts';

const listed = (
  name: string,
  email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`,
): Listed => ({
  id: email,
  name,
  email,
});
const people = [
  listed('Naledi Mokoena'),
  listed('Thabo Nkosi', 'thabo@school.example'),
  listed('Zoë van der Merwe', 'zoe@school.example'),
  listed('Lerato Dlamini', 'lerato.one@example.org'),
  listed('Lerato Dlamini', 'lerato.two@example.org'),
  listed('Anna-Marie O’Connor', 'am@example.org'),
  listed('محمد الأمين', 'mohammed@example.org'),
];
const present = (list: string) => matchAttendance(list, people).present.map(({ person }) => person.name);

describe('a pasted list of who was there', () => {
  it.each([
    ['a name by itself', 'Naledi Mokoena'],
    ['another case, with spaces around', '  naledi   MOKOENA '],
    ['the last name first', 'Mokoena, Naledi'],
    ['first and last name in two columns', 'Naledi\tMokoena\t14:00\t15:02'],
    ['a number and what the tool adds', '3. Naledi Mokoena (Gast)'],
    ['the name behind a nickname', 'Nali (Naledi Mokoena)'],
    ['an address', 'naledi.mokoena@example.org'],
    ['an address in another case, in a line of a mail', 'N. <Naledi.Mokoena@Example.org>'],
    ['a row of a report', '"Naledi Mokoena","naledi.mokoena@example.org",03/04/2027 14:00,62,Yes'],
    ['a row with another address, by the name', 'Naledi Mokoena,nali@private.example,62,Guest'],
    ['a row with semicolons', 'Naledi;Mokoena;62 min'],
  ])('finds someone by %s', (_, line) => {
    expect(matchAttendance(line, people)).toMatchObject({
      present: [{ person: { name: 'Naledi Mokoena' } }],
      unclear: [],
      unknown: [],
    });
  });

  it('looks past accents, hyphens and apostrophes, and reads any script', () => {
    expect(present("Zoe van der Merwe\nAnna-Marie O'Connor\nمحمد الأمين")).toEqual([
      'Zoë van der Merwe',
      'Anna-Marie O’Connor',
      'محمد الأمين',
    ]);
  });

  it('takes every address of a line that holds several', () => {
    const { present: found, unknown } = matchAttendance(
      'thabo@school.example, zoe@school.example; nobody@example.org',
      people,
    );
    expect(found.map(({ person }) => person.name)).toEqual(['Thabo Nkosi', 'Zoë van der Merwe']);
    expect(unknown).toEqual(['nobody@example.org']);
  });

  it('counts someone who came in twice once', () => {
    expect(present('Thabo Nkosi,14:00\nThabo Nkosi,14:30\nthabo@school.example')).toEqual(['Thabo Nkosi']);
  });

  it('leaves a name that two people share to the organiser, and tells them apart by address', () => {
    const shared = matchAttendance('Lerato Dlamini', people);
    expect(shared.present).toEqual([]);
    expect(shared.unclear).toMatchObject([
      {
        line: 'Lerato Dlamini',
        candidates: [{ id: 'lerato.one@example.org' }, { id: 'lerato.two@example.org' }],
      },
    ]);
    expect(matchAttendance('Lerato Dlamini,lerato.two@example.org', people)).toMatchObject({
      present: [{ person: { id: 'lerato.two@example.org' } }],
      unclear: [],
    });
  });

  it.each(['Thabo', 'Thabo Nkosie', 'Thabo Nkosi Botshabelo PS'])(
    'proposes who is nearly meant, and decides nothing: %s',
    (line) => {
      expect(matchAttendance(line, people)).toMatchObject({
        present: [],
        unclear: [{ line, candidates: [{ name: 'Thabo Nkosi' }] }],
        unknown: [],
      });
    },
  );

  it('names the lines that fit nobody, and passes over headings, times and empty lines', () => {
    const list = 'Name,User Email,Join Time,Duration\n\n14:02\nNaledi Mokoena\nSipho Radebe\n---\n';
    expect(matchAttendance(list, people)).toMatchObject({
      present: [{ person: { name: 'Naledi Mokoena' } }],
      unknown: ['Sipho Radebe'],
    });
  });

  it('reads 2,000 lines against 5,000 people without comparing each with each, whatever they are', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      listed(`Naledi Mokoena ${String.fromCodePoint(0x4e00 + index)}`, `n${index}@example.org`),
    );
    const list = Array.from({ length: 2_000 }, (_, index) => `naledi x${index} ${'(('.repeat(50)}`).join(
      '\n',
    );
    const started = performance.now();
    matchAttendance(list, many);
    /* Some 40 ms; each with each would take minutes. */
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
