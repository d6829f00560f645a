import { z } from 'zod/mini';

const moment = z.int().check(z.minimum(0));

/** What a facilitator told of one workshop on this device. */
export const toldSchema = z.object({
  /** Which workshop: a number made of its link. */
  workshop: z.string().check(z.maxLength(12)),
  /** When it began, when that is not as planned: milliseconds since 1970. */
  begunAt: z.optional(moment),
  /** Which part began last, and when. */
  mark: z.optional(z.object({ part: z.int().check(z.minimum(0)), at: moment })),
});

export type Told = z.infer<typeof toldSchema>;
