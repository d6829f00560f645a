import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allAwake } from '../support/quiet-page.ts';

/* `npm run dev`, as an author runs it. Its data stands in a folder of its own. */
const port = Number(process.env.E2E_PORT) + 1;
const address = `http://localhost:${port}`;
const data = mkdtempSync(join(tmpdir(), 'leerkring-dev-'));
let dev: ChildProcess;

/* One development server for all of this file. */
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    env: { ...process.env, DATA_DIR: data, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    dev.stdout?.on('data', (part) => {
      printed += String(part);
      if (printed.includes('watching for file changes')) resolve();
    });
    dev.once('exit', () => reject(new Error(`astro dev ended:\n${printed}`)));
  });
});
test.afterAll(async () => {
  dev.kill();
  await once(dev, 'exit');
  rmSync(data, { recursive: true, force: true });
});

test('an author who develops sees a lesson whose questions wake, and a silent console', async ({ page }) => {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'debug') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(`${address}/nl/cursus/plgs-begrijpen/wat-is-een-plg/`);
  await expect(page.locator('[data-question]')).toHaveCount(4);
  await expect(page.locator('[data-awake]')).toHaveCount(4, { timeout: 30_000 });
  await allAwake(page);
  await page.locator('#which-invitation').getByRole('radio').first().check();
  await expect(page.locator('#which-invitation .feedback:visible')).toHaveCount(1);
  expect(noise).toEqual([]);
});

test('the sign-up works while developing', async ({ page }) => {
  await page.goto(`${address}/nl/webinar/`);
  await page.getByLabel('Naam', { exact: true }).fill('Naledi Mokoena');
  await page.getByLabel('E-mailadres').fill('dev@example.org');
  await page.getByLabel('Vakadviseur').check();
  await page.getByRole('button', { name: 'Zet me op de lijst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je aanmelding is aangekomen');
});
