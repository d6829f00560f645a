import { strings } from '../i18n/strings.ts';

/** Reads what a list of people is asked for from an address; whatever cannot be read is left out. */
export function readPeopleQuery(given: URLSearchParams): PeopleQuery {
  const status = given.get('status') ?? '';
  const page = Number(given.get('pagina') ?? 1);
  return {
    search: (given.get('zoek') ?? '').slice(0, 100),
    status: isStanding(status) ? status : undefined,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** True for the name of a way to stand on a list. */
export function isStanding(name: string): name is Standing {
  return Object.hasOwn(strings.en.organiser.standings, name);
}

export type Standing = keyof typeof strings.en.organiser.standings;

interface PeopleQuery {
  readonly search: string;
  readonly status: Standing | undefined;
  readonly page: number;
}
