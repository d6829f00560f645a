import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

/** Something to fetch afterwards, with its size, for data is dear. */
const downloadSchema = z.strictObject({
  /** A path of this site, or an address elsewhere. */
  url: z.string().regex(/^(?:https:\/\/|\/)\S+$/, 'Write an address that starts with https:// or with /.'),
  megabytes: z.number().positive().max(5_000),
  /** What is spoken or written in it. */
  language: z.enum(['nl', 'en']).optional(),
});

/** `content/webinars/{id}.yaml`. Without `start` the webinar is in the state *no date yet*. */
export const webinarSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  summary: localizedSchema,
  host: z.string().min(1),
  /** When it starts, with its zone; left out while no date is known. */
  start: z.strictObject({ local: z.iso.datetime({ local: true }), zone: z.string().min(3) }).optional(),
  /** Length in minutes. */
  minutes: z.number().int().positive().max(600).default(60),
  /** How many people can take part; left out, there is room for all. */
  seats: z.number().int().positive().max(100_000).optional(),
  /** The languages spoken. */
  languages: z.array(z.enum(['nl', 'en'])).min(1),
  /** It does not take place, and why: one sentence that people read on the page and in their mail. */
  cancelled: localizedSchema.optional(),
  /** What is left afterwards. */
  recording: z
    .strictObject({
      video: downloadSchema.optional(),
      audio: downloadSchema.optional(),
      transcript: downloadSchema.optional(),
      /** A few sentences for who has no data for the rest. */
      notes: localizedSchema.optional(),
    })
    .optional(),
});

export type Webinar = z.infer<typeof webinarSchema>;
export type Recording = NonNullable<Webinar['recording']>;
export type Download = z.infer<typeof downloadSchema>;
