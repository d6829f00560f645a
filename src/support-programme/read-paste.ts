import type { Plan } from '../action-plan/model.ts';
import { readOpened } from '../action-plan/plan-link.ts';
import { findSealed } from '../link/find-sealed.ts';
import type { LinkProblem } from '../link/sealed.ts';

/** What is in a pasted text: every link in it, in order, as the plan it holds or the reason why it does not open. */
export function readPaste(text: string): PastedLink[] {
  return findSealed('plan', text).map(({ before, opened }) => ({ before, ...readOpened(opened) }));
}

export type PastedLink = {
  /** What stood before it on its line: in a chat, who sent it. */
  readonly before: string;
} & ({ readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: LinkProblem });
