import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import type { ProgressEvent } from '../../src/progress/model.ts';
import { openTool } from './open-tool.ts';
import { paintQr } from './paint-qr.ts';

/** The page that moves progress, in Dutch. */
export const movePage = '/nl/mijn-leerpad/verhuizen/';

/** Lets this browser hold these events, as if they had been done here. */
export async function holdEvents(page: Page, events: readonly ProgressEvent[]): Promise<void> {
  await page.goto('/nl/begrippen/');
  await page.evaluate(
    (text) => localStorage.setItem('leerkring.progress', text),
    JSON.stringify({ version: 1, data: events }),
  );
  await openTool(page, movePage);
}

/** What the QR code on the screen says. */
export async function readCode(page: Page): Promise<string> {
  const code = page.locator('.qr-code');
  const [, , size] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const path = await code.locator('path').getAttribute('d');
  return decodeQR(paintQr({ size: size ?? 0, path: path ?? '' }));
}
