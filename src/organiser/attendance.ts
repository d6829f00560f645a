import { closest } from '../check/closest.ts';
import { fold } from './fold.ts';

/**
 * Finds people in a pasted list of who was there: the report of a meeting tool, a column of names, addresses
 * from a mail, each line in whatever form. An address decides; without one the name does, in any order of
 * its parts. A name that fits several people, or one nearly, is for the organiser to decide. Lines without
 * letters and headings of columns are passed over.
 */
export function matchAttendance(list: string, people: readonly Listed[]): Attendance {
  const index = indexOf(people);
  const present = new Map<string, Match>();
  const unclear: Unclear[] = [];
  const unknown = new Set<string>();
  for (const line of new Set(list.split(/[\r\n]+/).map((one) => one.trim()))) {
    const entries = entriesOf(line);
    for (const entry of entries) {
      const fitting = find(entry, index);
      const [only] = fitting;
      if (only && fitting.length === 1) present.set(only.id, { person: only, line: entry.shown });
      else if (only) unclear.push({ line: entry.shown, candidates: fitting.slice(0, mostCandidates) });
      else if (!isHeading(entry)) {
        const candidates = nearlyFitting(entry, index);
        if (candidates.length > 0) unclear.push({ line: entry.shown, candidates });
        else unknown.add(entry.shown);
      }
    }
  }
  /* Who is found by one line needs no choice by another. */
  const open = unclear.filter(({ candidates }) => !candidates.every(({ id }) => present.has(id)));
  return { present: [...present.values()], unclear: open, unknown: [...unknown] };
}

const mostCandidates = 4;
/** A part of a name that more people share says nothing about who is meant. */
const tooCommon = 40;
const address = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+[A-Za-z0-9]/g;

/** A line is one person, except when it holds several addresses: then each of them is. */
function entriesOf(line: string): Entry[] {
  const addresses = [...new Set(line.match(address)?.map((one) => one.toLowerCase()))];
  if (addresses.length > 1) {
    return addresses.map((email) => ({ shown: email, email, cells: [] }));
  }
  const cells = line
    .replace(address, '\t')
    .split(/["\t;,|<>]|\s{3,}/)
    .flatMap((cell) => [cell, ...(cell.match(/\(([^)]+)\)/g) ?? [])])
    .map((cell) => nameKey(cell.startsWith('(') ? cell : cell.replace(/\([^)]*\)/g, ' ')))
    .filter(Boolean);
  if (cells.length === 0 && addresses.length === 0) return [];
  return [{ shown: line.slice(0, 200), email: addresses[0], cells }];
}

/** The parts of a name in alphabetical order: `Mokoena, Naledi` is `Naledi Mokoena`. */
function nameKey(text: string): string {
  return (fold(text).match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu) ?? [])
    .map((part) => part.replace(/[’'-]/g, ''))
    .sort()
    .join(' ');
}

function find({ email, cells }: Entry, { byEmail, byName }: Index): readonly Listed[] {
  const byAddress = email ? byEmail.get(email) : undefined;
  if (byAddress) return [byAddress];
  for (const key of keysOf(cells)) {
    const found = byName.get(key);
    if (found) return found;
  }
  return [];
}

/** Each cell by itself, and each with its neighbour: first and last name may stand in two columns. */
function keysOf(cells: readonly string[]): string[] {
  const pairs = cells.slice(1).map((cell, at) => nameKey(`${cells[at]} ${cell}`));
  return [...cells, ...pairs];
}

/** People who have all parts of the name in the list, or the other way round, or a name with a typing error. */
function nearlyFitting({ cells }: Entry, { byPart }: Index): readonly Listed[] {
  const found = new Map<string, Listed>();
  for (const key of keysOf(cells)) {
    const parts = key.split(' ').filter((part) => part.length > 1 && !fillers.has(part));
    const near = parts.flatMap((part) => {
      const sharing = byPart.get(part) ?? [];
      return sharing.length <= tooCommon ? sharing : [];
    });
    for (const { person, key: theirs } of near) {
      const theirParts = theirs.split(' ');
      const fits =
        parts.every((part) => theirParts.includes(part)) ||
        (theirParts.length > 1 && theirParts.every((part) => parts.includes(part))) ||
        closest(key, [theirs]) !== undefined;
      if (fits) found.set(person.id, person);
    }
  }
  return [...found.values()].slice(0, mostCandidates);
}

function indexOf(people: readonly Listed[]): Index {
  const named = people.map((person) => ({ person, key: nameKey(person.name) }));
  const byName = Map.groupBy(named, ({ key }) => key);
  const byPart = new Map<string, Named[]>();
  for (const one of named) {
    for (const part of new Set(one.key.split(' '))) {
      const sharing = byPart.get(part);
      if (sharing) sharing.push(one);
      else byPart.set(part, [one]);
    }
  }
  return {
    byEmail: new Map(people.map((person) => [person.email.toLowerCase(), person])),
    byName: new Map([...byName].map(([key, sharing]) => [key, sharing.map(({ person }) => person)])),
    byPart,
  };
}

/** The first line of a report: names of columns, no names of people. */
function isHeading({ email, cells }: Entry): boolean {
  return email === undefined && cells.length > 0 && cells.every((cell) => headings.test(cell));
}

const headings =
  /^((address|adres|attendance|attended|duration|duur|email|emailadres|first|full|guest|id|in|join|joined|last|leave|left|mail|meeting|minutes|minuten|name|naam|original|participant|participants|role|rol|time|tijd|title|upn|user|voornaam|achternaam|deelnemers|deelnemer|gast)( |$))+$/;
const fillers = new Set(['ja', 'nee', 'no', 'yes', 'guest', 'gast', 'host', 'van', 'de', 'der', 'du', 'le']);

interface Entry {
  readonly shown: string;
  readonly email: string | undefined;
  /** Cells of the line with letters in them, as keys. */
  readonly cells: readonly string[];
}

interface Named {
  readonly person: Listed;
  readonly key: string;
}

interface Index {
  readonly byEmail: ReadonlyMap<string, Listed>;
  readonly byName: ReadonlyMap<string, readonly Listed[]>;
  readonly byPart: ReadonlyMap<string, readonly Named[]>;
}

/** A person on the list of the webinar. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Match {
  readonly person: Listed;
  /** The line that named them. */
  readonly line: string;
}

export interface Unclear {
  readonly line: string;
  readonly candidates: readonly Listed[];
}

export interface Attendance {
  readonly present: readonly Match[];
  readonly unclear: readonly Unclear[];
  readonly unknown: readonly string[];
}
