/**
 * The places of one webinar as a person would keep them on paper: who has one, who waits in which order, what
 * each was told. Written without a look at how the server does it, so that a mistake there shows here.
 */
export function createPlacesModel({
  seats,
  start,
  minutes,
}: {
  seats: number | null;
  start: number;
  minutes: number;
}) {
  const people = new Map<string, Person>();
  const told: string[] = [];
  let limit = seats;
  let now = 0;
  let lastNumber = 0;

  const holders = () =>
    [...people.values()].filter(({ status }) => status === 'registered' || status === 'offered');
  const hasRoom = () => limit === null || holders().length < limit;
  const isOver = () => now >= start + minutes;

  /** A place for somebody new: the next free one, or the end of the line. */
  const enter = (name: string) => {
    if (hasRoom()) people.set(name, { status: 'registered' });
    else people.set(name, { status: 'waiting', number: ++lastNumber });
    told.push(`${name} ${people.get(name)?.status}`);
  };

  const moveUp = () => {
    while (now < start && hasRoom()) {
      const waiting = [...people].filter(([, { status }]) => status === 'waiting');
      const offered = limit === null ? [...people].filter(([, { status }]) => status === 'offered') : [];
      const first = [...waiting.sort(([, a], [, b]) => (a.number ?? 0) - (b.number ?? 0)), ...offered][0];
      if (!first) return;
      const [name] = first;
      const left = start - now;
      const isGiven = limit === null || left < 120;
      people.set(
        name,
        isGiven ? { status: 'registered' } : { status: 'offered', until: now + Math.min(24 * 60, left / 2) },
      );
      told.push(`${name} ${isGiven ? 'registered' : 'offered'}`);
    }
  };

  const release = (name: string, status: 'cancelled' | 'lapsed' | 'gone') => {
    const before = people.get(name)?.status;
    if (status === 'gone') people.delete(name);
    else people.set(name, { status });
    if (before === 'registered' || before === 'offered') moveUp();
  };

  return {
    signUp(name: string) {
      const status = people.get(name)?.status;
      if (!isOver() && (!status || status === 'cancelled' || status === 'lapsed')) enter(name);
    },
    leave(name: string) {
      const status = people.get(name)?.status;
      if (!status || status === 'cancelled' || status === 'lapsed') return;
      told.push(`${name} left`);
      release(name, 'cancelled');
    },
    take(name: string) {
      const status = people.get(name)?.status;
      if (isOver()) return;
      if (status === 'cancelled' || status === 'lapsed') enter(name);
      if (status !== 'offered') return;
      people.set(name, { status: 'registered' });
      told.push(`${name} registered`);
    },
    erase(name: string) {
      if (people.has(name)) release(name, 'gone');
      /* With the person their mails go. */
      for (let index = told.length - 1; index >= 0; index--) {
        if (told[index]?.startsWith(`${name} `)) told.splice(index, 1);
      }
    },
    setSeats(seats: number | null) {
      if (limit === seats) return;
      limit = seats;
      moveUp();
    },
    pass(minutes: number) {
      now += minutes;
      if (limit === null) return;
      const late = [...people]
        .filter(([, { status, until = 0 }]) => status === 'offered' && until <= now)
        .sort(([, a], [, b]) => (a.until ?? 0) - (b.until ?? 0));
      for (const [name] of late) {
        told.push(`${name} lapsed`);
        release(name, 'lapsed');
      }
      moveUp();
    },
    /** Everyone by name: how they stand, and the order of those who wait. */
    list(): PlacesList {
      const line = [...people].filter(([, { status }]) => status === 'waiting');
      line.sort(([, a], [, b]) => (a.number ?? 0) - (b.number ?? 0));
      return {
        people: [...people].map(([name, { status, until }]) => `${name} ${status} ${until ?? ''}`).sort(),
        line: line.map(([name]) => name),
        taken: limit === null ? undefined : holders().length,
        told: told.toSorted(),
      };
    },
  };
}

interface Person {
  readonly status: 'registered' | 'waiting' | 'offered' | 'cancelled' | 'lapsed';
  readonly number?: number;
  readonly until?: number;
}

export interface PlacesList {
  /** Name, status, and until which minute a place is held. */
  readonly people: readonly string[];
  readonly line: readonly string[];
  /** Only where seats are limited. */
  readonly taken: number | undefined;
  /** The mails, without those that say that nothing changed. */
  readonly told: readonly string[];
}
