import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

/** `content/webinars/{id}.yaml`. Without `start` the webinar is in the state *no date yet*. */
export const webinarSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  summary: localizedSchema,
  host: z.string().min(1),
  /** When it starts, with its zone; left out while no date is known. */
  start: z.strictObject({ local: z.iso.datetime({ local: true }), zone: z.string().min(3) }).optional(),
  /** Length in minutes. */
  minutes: z.number().int().positive().default(60),
  /** How many people can take part. */
  seats: z.number().int().positive().optional(),
  /** The languages spoken. */
  languages: z.array(z.enum(['nl', 'en'])).min(1),
});

export type Webinar = z.infer<typeof webinarSchema>;
