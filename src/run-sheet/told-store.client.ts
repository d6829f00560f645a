import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { crc32 } from '../link/crc-32.ts';
import { type Told, toldSchema } from './model.ts';

/** What facilitators told of their workshops on this device, the latest last. */
export const told: Stored<readonly Told[]> = createStored<readonly Told[]>({
  key: 'leerkring.run-sheet',
  version: 1,
  empty: [],
  parse: (kept) => {
    if (!Array.isArray(kept)) return { data: [], whole: false };
    const parsed = kept.map((one) => toldSchema.safeParse(one));
    return {
      data: parsed.flatMap(({ data }) => (data ? [data] : [])),
      whole: parsed.every(({ success }) => success),
    };
  },
});

/** The number by which a workshop is kept: that of its link. */
export function keyOf(fragment: string): string {
  return crc32(fragment).toString(36);
}

/** Keeps what was told of a workshop; older ones than the last 20 are let go. */
export function tell(news: Told): SaveState {
  return told.change((all) => [...all.filter(({ workshop }) => workshop !== news.workshop), news].slice(-20));
}
