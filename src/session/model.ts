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
  /** Over, before the last stretch or after it; `moved-back` takes it up again. */
  z.object({ type: z.literal('ended'), at: z.int() }),
  /** The clock of the device was set: so many milliseconds later (or earlier) than a moment before. */
  z.object({ type: z.literal('clock-set'), at: z.int(), by: z.int() }),
]);

/** What the facilitator chooses before the start. */
export const setupSchema = z.object({
  /** How many people there are, or sit in the largest group. */
  people: z.int().check(z.minimum(2), z.maximum(60)),
  /** The time of one person in a round, in seconds; 0 as the protocol says. */
  each: z.int().check(z.minimum(0), z.maximum(600)),
  /** Which sitting of a protocol that has several, from 0. */
  sitting: z.int().check(z.minimum(0), z.maximum(20)),
  /** By item of an agenda: the protocol that was chosen. */
  choices: z.record(z.string(), z.string()),
  /** True when a stretch whose time is over goes on into the next by itself. */
  goesOn: z.boolean(),
});

/** How many lines the notes have: present, topic, agreed, task and date, support. */
export const noteLines = 5;
export const longestNote = 300;

/** A session on this device. */
export const sessionSchema = z.object({
  /** What is run, as in the address behind `#`: the id of a protocol or agenda, or a workshop link. */
  what: z.string().check(z.minLength(1), z.maxLength(4000)),
  setup: setupSchema,
  /** As they were at the start: what a newer version of the site says does not move a clock that runs. */
  stretches: z.array(stretchSchema).check(z.maxLength(2000)),
  events: z.array(sessionEventSchema),
  notes: z.array(z.string().check(z.maxLength(longestNote))).check(z.length(noteLines)),
});

export type Setup = z.infer<typeof setupSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Stretch = z.infer<typeof stretchSchema>;
export type SessionEvent = z.infer<typeof sessionEventSchema>;
