import { z } from 'zod/mini';

/* Frozen, for a link that was made must open. */

/** Most parts of a workshop. */
export const mostParts = 60;
/** Most characters of a note. */
export const longestNote = 600;
/** Most characters of a title, a place or the name of a group. */
export const longestLine = 80;

/** Text in a link: short, for a link travels by chat and lies on paper as a QR code. */
const text = (most: number) => z.string().check(z.maxLength(most));
const minutes = z.int().check(z.minimum(0), z.maximum(600));
const code = z.string().check(z.regex(/^[A-Za-z0-9_-]{5}$/));

/** One part of a workshop. What is named stands by its code (src/link/code-of.ts). */
export const partSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['lesson', 'card', 'question', 'protocol']), code, minutes }),
  z.object({
    kind: z.literal('note'),
    text: text(longestNote),
    minutes,
    /** Only the facilitator sees it: never on a learner's screen or paper. */
    private: z.boolean(),
  }),
]);

/** A collection of parts that an advisor made for a group. Everything may be left open but the parts. */
export const workshopSchema = z.object({
  title: text(longestLine),
  /** The language it was made in: of its title and notes. */
  language: z.enum(['nl', 'en']),
  /** `2027-03-04`, or empty. */
  date: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  /** `14:00`, or empty: local time where the workshop is. */
  start: z.string().check(z.regex(/^(?:\d{2}:\d{2})?$/)),
  place: text(longestLine),
  group: text(longestLine),
  /** The time there is; 0 when it is not said. */
  available: minutes,
  parts: z.array(partSchema).check(z.maxLength(mostParts)),
});

/** A workshop on the device where it is made. */
export const keptWorkshopSchema = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8}$/)),
  workshop: workshopSchema,
  /** Milliseconds since 1970, UTC. */
  changedAt: z.int().check(z.minimum(0)),
});

export type KeptWorkshop = z.infer<typeof keptWorkshopSchema>;
export type WorkshopPart = z.infer<typeof partSchema>;
export type Workshop = z.infer<typeof workshopSchema>;
