/** What is known of a protocol when one chooses. */
export interface Choice {
  readonly aim: string;
  /** Its longest sitting, in the smallest group: what a meeting must have room for. */
  readonly minutes: number;
  /** How much longer that is for each person above the smallest group. */
  readonly more: number;
  readonly from: number;
  /** Left out when any number of people can take part. */
  readonly to?: number | undefined;
  /** More people make several groups of `from` to `to`. */
  readonly sideBySide: boolean;
}

/** What a group wants; what is left out does not matter to it. */
export interface Wish {
  readonly aim?: string | undefined;
  /** The time of one meeting. */
  readonly minutes?: number | undefined;
  readonly people?: number | undefined;
}

/** What to change in a wish that nothing fits: each of these is enough by itself. */
export interface Help {
  readonly aim: boolean;
  readonly people: boolean;
  /** The least minutes that would do; undefined when more time alone does not help. */
  readonly minutes: number | undefined;
}

/** True when a protocol serves the aim, takes that many people, and ends within the time. */
export function fits(choice: Choice, { aim, minutes, people }: Wish): boolean {
  const size = people === undefined ? choice.from : groupSize(choice, people);
  return (
    (aim === undefined || choice.aim === aim) &&
    size !== undefined &&
    (minutes === undefined || minutesFor(choice, size) <= minutes)
  );
}

/** Which of the three to change when nothing fits a wish. */
export function whatHelps(choices: readonly Choice[], wish: Wish): Help {
  const without = (left: Wish) => choices.filter((choice) => fits(choice, { ...wish, ...left }));
  const longer = without({ minutes: undefined }).map((choice) =>
    minutesFor(choice, groupSize(choice, wish.people ?? choice.from) ?? choice.from),
  );
  return {
    aim: without({ aim: undefined }).length > 0,
    people: without({ people: undefined }).length > 0,
    minutes: longer.length > 0 ? Math.min(...longer) : undefined,
  };
}

/** How many sit in the largest group when `people` share themselves out; undefined when that does not work. */
function groupSize(
  { from, to = Number.POSITIVE_INFINITY, sideBySide }: Choice,
  people: number,
): number | undefined {
  const groups = sideBySide ? Math.floor(people / from) : 1;
  const largest = Math.ceil(people / groups);
  return people >= from && largest <= to ? largest : undefined;
}

function minutesFor({ minutes, more, from }: Choice, size: number): number {
  return minutes + more * (size - from);
}
