import { createStored, type Stored } from '../browser/stored.client.ts';

/** A number that this phone draws by chance and keeps, so that it counts once in a group; 0 until it is drawn. */
export const phoneSecret: Stored<number> = createStored<number>({
  key: 'leerkring.phone-number',
  version: 1,
  empty: 0,
  parse: (kept) =>
    Number.isSafeInteger(kept) && Number(kept) > 0
      ? { data: Number(kept), whole: true }
      : { data: 0, whole: false },
});

/** Draws the number when there is none yet. */
export function drawPhoneSecret(): void {
  if (phoneSecret.read() === 0) renewPhoneSecret();
}

/** Draws another number: from now on the phone counts as another person. */
export function renewPhoneSecret(): void {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  phoneSecret.change(() => drawn + 1);
}
