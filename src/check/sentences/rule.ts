/** One line of the table of rules. */
export function rule<D>(what: (details: D) => string, mend: (details: D) => string): Rule<D> {
  return { what, mend };
}

/** "Did you mean …?" when there is a likely name, and otherwise the advice. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near ? `Did you mean \`${near}\`?` : otherwise;
}

/** Two sentences, made of the details of one mistake. */
export interface Rule<D> {
  readonly what: (details: D) => string;
  readonly mend: (details: D) => string;
}
