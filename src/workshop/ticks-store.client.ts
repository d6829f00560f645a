import { createStored } from '../browser/stored.client.ts';
import { type Ticks, ticksSchema } from './own-progress.ts';

/** Reads what was ticked; `whole` is false when it is something else. Never throws. */
export function parseTicks(data: unknown): { data: Ticks; whole: boolean } {
  const parsed = ticksSchema.safeParse(data);
  return parsed.success ? { data: parsed.data, whole: true } : { data: {}, whole: false };
}

/** What was ticked in workshops, in this browser. */
export const ticks = createStored<Ticks>({
  key: 'leerkring.workshop-ticks',
  version: 1,
  empty: {},
  parse: parseTicks,
});
