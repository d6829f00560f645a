import { z } from 'zod/mini';

/** One answer as it came in. Nobody's name: the number of the phone differs for every question. */
export const voteSchema = z.object({
  /** The code of the question's id, or `scan`. */
  question: z.string().check(z.regex(/^(?:[A-Za-z0-9_-]{5}|scan)$/)),
  phone: z.int().check(z.minimum(0)),
  /** The ids of the lines that were chosen; `needs=2` for a block of the self-scan. */
  chosen: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(30)),
});

/** What an advisor's phone keeps: the answers in the order in which they came. */
export const votesSchema = z.array(voteSchema);

export type Vote = z.infer<typeof voteSchema>;
