import { type LinkProblem, openSealed, seal } from '../link/sealed.ts';
import { type Vote, voteSchema } from './model.ts';

/** The fragment that carries one answer, for a QR code. */
export function sealVote(vote: Vote): string {
  const { question, phone, chosen } = voteSchema.parse(vote);
  return seal('result', [question, phone, ...chosen]);
}

/** Opens such a fragment, of any version. Never throws. */
export function openVote(fragment: string): OpenedVote {
  const opened = openSealed('result', fragment);
  if (!opened.ok) return opened;
  /* Version 1: the question, the number of the phone, what was chosen. */
  const [question, phone, ...chosen] = Array.isArray(opened.data) ? opened.data : [];
  const parsed = voteSchema.safeParse({ question, phone, chosen });
  return parsed.success ? { ok: true, vote: parsed.data } : { ok: false, reason: 'damaged' };
}

export type OpenedVote =
  | { readonly ok: true; readonly vote: Vote }
  | { readonly ok: false; readonly reason: LinkProblem };
