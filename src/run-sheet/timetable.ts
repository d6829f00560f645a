/** When each part begins and ends, in minutes from the start. */
export function buildTimetable(minutes: readonly number[]): Slot[] {
  let from = 0;
  return minutes.map((length) => {
    const slot = { from, to: from + length };
    from = slot.to;
    return slot;
  });
}

/**
 * Where a workshop is at a moment: which part runs by the clock, and how far that is from the plan. `begunAt` is
 * when it begins, `mark` when the facilitator last said that a part began: from there on the clock counts, and
 * what differs from the plan is late (or, below 0, early). A part without minutes never runs.
 */
export function whereNow(slots: readonly Slot[], { begunAt, mark }: Begun, now: number): Now {
  const planned = mark && slots[mark.part];
  const shift = planned ? Math.round((mark.at - begunAt) / minute) - planned.from : 0;
  const end = slots.at(-1)?.to ?? 0;
  const passed = (now - begunAt) / minute - shift;
  const late = shift;
  const endsAt = begunAt + (end + shift) * minute;
  if (passed < 0) return { phase: 'before', part: -1, left: Math.ceil(-passed), late, endsAt };
  const part = slots.findIndex(({ to }) => passed < to);
  if (part < 0) return { phase: 'after', part: slots.length, left: 0, late, endsAt };
  return { phase: 'during', part, left: Math.ceil((slots[part]?.to ?? 0) - passed), late, endsAt };
}

const minute = 60_000;

/** The minutes of a part, from the start of the workshop. */
export interface Slot {
  readonly from: number;
  readonly to: number;
}

export interface Begun {
  /** When it begins: milliseconds since 1970. */
  readonly begunAt: number;
  /** When a part began, as the facilitator said. */
  readonly mark?: { readonly part: number; readonly at: number } | undefined;
}

export interface Now {
  readonly phase: 'before' | 'during' | 'after';
  /** The part that runs; -1 before, and the number of parts after. */
  readonly part: number;
  /** Minutes left of the part; before the start, until then. */
  readonly left: number;
  /** Minutes later than planned; below 0 when earlier. */
  readonly late: number;
  /** When it will be over if it goes on like this. */
  readonly endsAt: number;
}
