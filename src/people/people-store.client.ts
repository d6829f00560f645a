import { eraseLearner, setLearner } from '../browser/hand-over.client.ts';
import { createStored, learnerHere } from '../browser/stored.client.ts';
import type { Person } from './model.ts';
import { learnerOf, parsePeople, whoIs } from './people.ts';

const stored = createStored<readonly Person[]>({
  key: 'leerkring.people',
  version: 1,
  empty: [],
  parse: parsePeople,
  learner: '',
});

/** The people who learn on this device; empty as long as nobody said there are more than one. */
export const people = {
  read: stored.read,
  subscribe: stored.subscribe,
  saveState: stored.saveState,
  /** Who is learning in this page. */
  now: (): Person | undefined => whoIs(learnerHere ?? '', stored.read()),
  /**
   * Takes in the people of a form: who is there already by their id, others as new. The page begins anew, for
   * the header shows who is learning. False when that could not be kept.
   */
  put(changed: readonly Person[]): boolean {
    stored.change((all) => [
      ...all.map((one) => changed.find(({ id }) => id === one.id) ?? one),
      ...changed.filter(({ id }) => !all.some((one) => one.id === id)),
    ]);
    const now = people.now();
    return stored.saveState() === 'saved' && now !== undefined && people.handOver(now);
  },
  /** Hands the device over; the page begins anew as theirs. False when the browser refused. */
  handOver(person: Person): boolean {
    if (!note(person)) return false;
    /* In place of this page: the way back does not lead through everyone who had the phone. */
    history.replaceState(null, '', '#people');
    location.reload();
    return true;
  },
  /** Erases a person with everything kept of them; whoever is first among the others learns when it was this one. */
  erase(person: Person): boolean {
    const now = people.now();
    if (!eraseLearner(person.id)) return false;
    stored.change((all) => all.filter(({ id }) => id !== person.id));
    const next = now?.id === person.id ? stored.read()[0] : now;
    if (!next || now?.id !== person.id) return note(next);
    return people.handOver(next);
  },
};

function note(person: Person | undefined): boolean {
  return person === undefined || setLearner(learnerOf(person, stored.read()));
}

/** An id for a new person: six characters that no one on this device has. */
export function newPersonId(): string {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join(
    '',
  );
  return people.read().some((one) => one.id === id) ? newPersonId() : id;
}
