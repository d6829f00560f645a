import type { Locator, Page } from '@playwright/test';

/** Fills in the sign-up form of a Dutch page as someone would. */
export async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill('Naledi Mokoena');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Vakadviseur').check();
}

/** The button that sends it, whatever it says in the state the webinar is in. */
export function sendButton(page: Page): Locator {
  return page.locator('form.sign-up button[type=submit]');
}

/** Sends the form past every script of the page: its answer is the one of the server. */
export async function sendBare(page: Page): Promise<void> {
  await page.locator('form.sign-up').evaluate((form: HTMLFormElement) => form.submit());
}
