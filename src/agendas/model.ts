import { z } from 'astro/zod';
import { idSchema, localizedSchema } from '../course/model.ts';

const minutes = z.number().int().min(1).max(120);

/** A protocol in an agenda, made shorter or longer. */
const formSchema = z.strictObject({
  protocol: idSchema,
  /** Other minutes for some of its steps. Order and silence stay as they are. */
  times: z.record(idSchema, minutes).default({}),
});

/** A piece of the meeting: in the agenda's own words (`line`), or a protocol (`forms`). */
const itemSchema = z.strictObject({
  /** Permanent, unique within the agenda. */
  id: idSchema,
  minutes,
  title: localizedSchema,
  /** What the facilitator says, to be read aloud. */
  line: localizedSchema.optional(),
  /** For the facilitator only. */
  note: localizedSchema.optional(),
  /** Nobody speaks. */
  silent: z.boolean().default(false),
  /** Each speaks once: the time that a person has in the largest group, in seconds. */
  secondsEach: z.number().int().min(10).max(600).optional(),
  /** The protocol of this item; of more than one, the facilitator chooses. */
  forms: z.array(formSchema).min(1).max(6).optional(),
});

/** `content/agendas/{id}.yaml`: a whole meeting. The name of the file is the agenda's id. */
export const agendaSchema = z.strictObject({
  title: localizedSchema,
  /** What a group has afterwards, in one sentence. */
  purpose: localizedSchema,
  /** All items together. */
  minutes: z.number().int().min(10).max(300),
  people: z.strictObject({ from: z.number().int().min(2).max(30), to: z.number().int().min(2).max(60) }),
  /** What has to lie on the table. */
  bring: localizedSchema.optional(),
  items: z.array(itemSchema).min(2),
});

export type AgendaForm = z.infer<typeof formSchema>;
export type AgendaItem = z.infer<typeof itemSchema>;
export type AgendaData = z.infer<typeof agendaSchema>;

/** An agenda with its id. */
export interface Agenda extends AgendaData {
  readonly id: string;
}
