/** How many rounds a step with turns has in a group of `people`; 1 for a step without turns. */
export function roundsOf({ turns, rounds }: TimedStep, people: number): number {
  return turns ? (rounds ?? people) : 1;
}

/** The minutes of one round: of all its turns, or of a step without turns. */
export function minutesOfRound({ turns, minutes }: TimedStep): number {
  return turns ? sum(turns) : minutes;
}

/** The minutes of a step in a group of `people`: its rounds together, or what it states. */
export function minutesOfStep(step: TimedStep, people: number): number {
  return roundsOf(step, people) * minutesOfRound(step);
}

/** The minutes of a whole protocol in a group of `people`. */
export function minutesOfProtocol(
  { steps }: { readonly steps: readonly TimedStep[] },
  people: number,
): number {
  return sum(steps.map((step) => ({ minutes: minutesOfStep(step, people) })));
}

/**
 * The steps in sittings, timed for a group of `people`: a step with `sitting` begins the next one. A protocol of
 * one sitting has no heading.
 */
export function sittingsOf<Step extends TimedStep & { readonly sitting?: unknown }>(
  { steps }: { readonly steps: readonly Step[] },
  people: number,
): Sitting<Step>[] {
  const starts = steps.flatMap((step, index) => (index === 0 || step.sitting ? [index] : []));
  return starts.map((start, index) => {
    const part = steps.slice(start, starts[index + 1]);
    return { heading: part[0]?.sitting, steps: part, minutes: minutesOfProtocol({ steps: part }, people) };
  });
}

function sum(parts: readonly { minutes: number }[]): number {
  return parts.reduce((total, { minutes }) => total + minutes, 0);
}

/** What is needed of a step to know its time. */
type TimedStep = {
  readonly minutes: number;
  readonly rounds?: number | undefined;
  readonly turns?: readonly { readonly minutes: number }[] | undefined;
};

/** Steps that follow each other without a pause. */
export interface Sitting<Step extends { readonly sitting?: unknown }> {
  readonly heading: Step['sitting'];
  readonly steps: readonly Step[];
  readonly minutes: number;
}
