import { type Figure, figures, longestName, type Person } from './model.ts';

/** The words by which a person is shown: figure and name. */
export function shownAs({ figure, name }: Pick<Person, 'figure' | 'name'>): string {
  return `${figures[figure]} ${name}`.trim();
}

/**
 * What stands under the learner's key when this person learns (browser/stored.client.ts): with no one else
 * there, no words to show; and nothing at all for the first person alone.
 */
export function learnerOf(person: Person, people: readonly Person[]): string {
  const before = person.id && `${person.id}.`;
  return people.length > 1 ? `${before} ${shownAs(person)}` : before && `${before} `;
}

/** The person who is learning by what stands under the learner's key; the first when it names no one. */
export function whoIs(learner: string, people: readonly Person[]): Person | undefined {
  const [before = ''] = learner.split(' ');
  return people.find(({ id }) => before === (id && `${id}.`)) ?? people[0];
}

/** A figure that nobody has yet, or the first. */
export function freeFigure(people: readonly Pick<Person, 'figure'>[]): Figure {
  const all = Object.keys(figures) as Figure[];
  return all.find((figure) => people.every((person) => person.figure !== figure)) ?? 'circle';
}

/** Whether two would look the same in the header. */
export function isTaken(one: Pick<Person, 'figure' | 'name'>, others: readonly Person[]): boolean {
  return others.some((other) => shownAs(other) === shownAs({ ...one, name: one.name.trim() }));
}

/** Reads a kept list; `whole` is false when something in it is no person. Never throws. */
export function parsePeople(list: unknown): { data: readonly Person[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const data = list.flatMap((one) => parsePerson(one) ?? []);
  return { data, whole: data.length === list.length };
}

function parsePerson(value: unknown): Person | undefined {
  const { id, name, figure }: Record<string, unknown> = Object(value);
  if (typeof id !== 'string' || !/^(|[0-9a-z]{6})$/.test(id)) return undefined;
  if (typeof name !== 'string' || name.length > longestName) return undefined;
  if (typeof figure !== 'string' || !Object.hasOwn(figures, figure)) return undefined;
  return { id, name, figure: figure as Figure };
}
