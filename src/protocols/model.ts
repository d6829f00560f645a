import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

/** What a group wants of its talk: the first thing to choose a protocol by, in the order in which they are shown. */
export const aims = ['voices', 'agree', 'causes', 'help', 'look'] as const;

/** A piece of talk with its time. */
const turnSchema = z.strictObject({
  /** Permanent, unique within the protocol. */
  id: idSchema,
  minutes: z.number().int().min(1).max(120),
  title: localizedSchema,
  /** What the facilitator says, to be read aloud. */
  line: localizedSchema,
  /** For the facilitator only. */
  note: localizedSchema.optional(),
  /** Nobody speaks. */
  silent: z.boolean().default(false),
});

/** A turn, or a round of turns that is repeated. */
const stepSchema = turnSchema.extend({
  /** Each speaks once: the time of one person, in seconds. */
  secondsEach: z.number().int().min(10).max(600).optional(),
  /** A new sitting begins here, on another day or at another place; this is its heading. */
  sitting: localizedSchema.optional(),
  /** What is done in each round. `minutes` of the step is that of all rounds together. */
  turns: z.array(turnSchema).min(1).optional(),
  /** How often; left out, there is one round for each person, and `minutes` counts the smallest group. */
  rounds: z.number().int().min(2).max(12).optional(),
});

/** `content/protocols/{id}.yaml`. The name of the file is the protocol's id. */
export const protocolSchema = z.strictObject({
  /** The protocol's part of the address, per language. */
  slug: z.strictObject({ nl: idSchema, en: idSchema }),
  title: localizedSchema,
  /** What a group has afterwards, in one or two sentences. Also the description for search engines and chats. */
  purpose: localizedSchema,
  aim: z.enum(aims),
  /** All steps together, in the smallest group. */
  minutes: z.number().int().min(5).max(300),
  /** How many take part; without `to`, as many as there are. */
  people: z.strictObject({
    from: z.number().int().min(2).max(30),
    to: z.number().int().min(2).max(60).optional(),
    /** More people make several groups of this size, which talk at the same time. */
    sideBySide: z.boolean().default(false),
  }),
  /** What has to lie on the table. */
  bring: localizedSchema.optional(),
  /** After whom; our own words, their idea. */
  origin: localizedSchema,
  sources: z.array(idSchema).min(1),
  steps: z.array(stepSchema).min(2),
  /** When not to use it, and what goes wrong. */
  warnings: z.array(localizedSchema).min(1),
});

export type Aim = (typeof aims)[number];
export type ProtocolTurn = z.infer<typeof turnSchema>;
export type ProtocolStep = z.infer<typeof stepSchema>;
export type ProtocolData = z.infer<typeof protocolSchema>;

/** A protocol with its id, as pages and the search get it. */
export interface Protocol extends ProtocolData {
  readonly id: string;
}
