import type { Page } from '@playwright/test';
import { expect } from './quiet-page.ts';

/** Goes to the page of a tool and waits until it is drawn, also when only the fragment differs. */
export async function openTool(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-awake]')).toHaveCount(1);
  /* What hears of the address, of keys and of other tabs begins after the first frame. */
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}

/** How many sheets a printed page takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Lets nothing be written to the storage of the browser any more, as when the device is full. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}
