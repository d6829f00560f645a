import { z } from 'zod/mini';
import { planSchema } from '../action-plan/model.ts';

const moment = z.int().check(z.minimum(0));
const text = (most: number) => z.string().check(z.maxLength(most));
/** A value of which the one set last counts, on whichever device. */
const latest = <T extends z.ZodMiniType>(value: T) => z.object({ value, at: moment });

/** How far a request is; the last two are the end of it. */
export const statuses = ['new', 'asked', 'arranged', 'delivered', 'not-possible'] as const;

/** Characters that an advisor may write. */
export const longest = { label: 40, note: 500 } as const;

/** A remark of the advisor: never changed, so that joining two files cannot lose one. */
export const noteSchema = z.object({ id: text(12), at: moment, text: text(longest.note) });

/** A plan that came in, and what the advisor did with its request. */
export const entrySchema = z.object({
  /** Its latest version, and the latest that was whole when that is a request alone (versions.ts). */
  versions: z.array(planSchema).check(z.minLength(1), z.maxLength(2)),
  /** When it came in first: milliseconds since 1970, UTC. */
  arrivedAt: moment,
  status: latest(z.enum(statuses)),
  /** The advisor's own word for what is asked, to group by. */
  label: latest(text(longest.label)),
  /** The id of the plan of the same group that this one is taken together with; empty when it stands alone. */
  partOf: latest(text(8)),
  notes: z.array(noteSchema),
});

/** The programme of one advisor. */
export const programmeSchema = z.object({ entries: z.array(entrySchema) });

export type Status = (typeof statuses)[number];
export type Note = z.infer<typeof noteSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Programme = z.infer<typeof programmeSchema>;
