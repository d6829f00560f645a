import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { type Vote, voteSchema } from './model.ts';
import { addVote, type Outcome, withoutLast, withoutQuestion } from './tally.ts';

/** The answers that an advisor's phone took in. */
export interface VoteStore {
  read(): readonly Vote[];
  /** Takes an answer in, and tells what became of it (tally.ts). */
  add(vote: Vote): Outcome;
  /** Takes back the last answer to a question. */
  undo(question: string): SaveState;
  /** Takes away all answers to a question. */
  clear(question: string): SaveState;
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
}

/** A store over kept answers. */
export function createVoteStore(stored: Stored<readonly Vote[]>): VoteStore {
  return {
    read: stored.read,
    subscribe: stored.subscribe,
    saveState: stored.saveState,
    add(vote) {
      const { outcome } = addVote(stored.read(), vote);
      stored.change((votes) => addVote(votes, vote).votes);
      return outcome;
    },
    undo: (question) => stored.change((votes) => withoutLast(votes, question)),
    clear: (question) => stored.change((votes) => withoutQuestion(votes, question)),
  };
}

/** The answers on this device. */
export const votes: VoteStore = createVoteStore(
  createStored<readonly Vote[]>({
    key: 'leerkring.group-result',
    version: 1,
    empty: [],
    parse: parseVotes,
  }),
);

/** Reads kept answers; `whole` is false when one of them could not be read. Never throws. */
export function parseVotes(kept: unknown): { data: readonly Vote[]; whole: boolean } {
  if (!Array.isArray(kept)) return { data: [], whole: false };
  const parsed = kept.map((one) => voteSchema.safeParse(one));
  return {
    data: parsed.flatMap(({ data }) => (data ? [data] : [])),
    whole: parsed.every(({ success }) => success),
  };
}
