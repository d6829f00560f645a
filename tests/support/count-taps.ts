import type { Locator } from '@playwright/test';

/** Taps as a person does, and counts them; what is typed is no tap, going into a field is one. */
export function countTaps() {
  let count = 0;
  return {
    count: () => count,
    async tap(place: Locator): Promise<void> {
      count += 1;
      await place.click();
    },
    async write(field: Locator, words: string): Promise<void> {
      count += 1;
      await field.click();
      await field.fill(words);
    },
  };
}
