import { z } from 'zod/mini';

/** Text in a link: short, for a link travels by chat and lies on paper as a QR code. */
const text = (most: number) => z.string().check(z.maxLength(most));
const minutes = z.int().check(z.minimum(0), z.maximum(600));
const code = z.string().check(z.regex(/^[A-Za-z0-9_-]{5}$/));

/** One part of a workshop. What is named stands by its code (src/link/code-of.ts). */
export const partSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['lesson', 'card', 'question', 'protocol']), code, minutes }),
  z.object({
    kind: z.literal('note'),
    text: text(600),
    minutes,
    /** Only the facilitator sees it: never on a learner's screen or paper. */
    private: z.boolean(),
  }),
]);

/** A collection of parts that an advisor made for a group. Everything may be left open but the parts. */
export const workshopSchema = z.object({
  title: text(80),
  /** The language it was made in: of its title and notes. */
  language: z.enum(['nl', 'en']),
  /** `2027-03-04`, or empty. */
  date: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  /** `14:00`, or empty: local time where the workshop is. */
  start: z.string().check(z.regex(/^(?:\d{2}:\d{2})?$/)),
  place: text(80),
  group: text(80),
  /** The time there is; 0 when it is not said. */
  available: minutes,
  parts: z.array(partSchema).check(z.maxLength(60)),
});

export type WorkshopPart = z.infer<typeof partSchema>;
export type Workshop = z.infer<typeof workshopSchema>;
