import { z } from 'zod/mini';

/** A stretch of time of a session: one step of a protocol, or one turn in a round. */
export const stretchSchema = z.object({
  /** Unique within the agenda, from permanent ids: `troika/rounds/2/advise`. */
  id: z.string().check(z.maxLength(120)),
  seconds: z.int().check(z.minimum(1), z.maximum(4 * 3600)),
});

/**
 * What a facilitator did, and when: milliseconds since 1970 by the clock of the device. Everything that the
 * screen shows folds over these, so that a reload, a locked screen or a phone call changes nothing.
 */
export const sessionEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), at: z.int() }),
  z.object({ type: z.literal('paused'), at: z.int() }),
  z.object({ type: z.literal('resumed'), at: z.int() }),
  /** One minute more for the stretch that runs. */
  z.object({ type: z.literal('extended'), at: z.int(), seconds: z.int() }),
  /** On to the next stretch, before its time or after. */
  z.object({ type: z.literal('moved-on'), at: z.int() }),
  /** Back to the one before, with its whole time. */
  z.object({ type: z.literal('moved-back'), at: z.int() }),
  /** The clock of the device was set: so many milliseconds later (or earlier) than a moment before. */
  z.object({ type: z.literal('clock-set'), at: z.int(), by: z.int() }),
]);

export type Stretch = z.infer<typeof stretchSchema>;
export type SessionEvent = z.infer<typeof sessionEventSchema>;
