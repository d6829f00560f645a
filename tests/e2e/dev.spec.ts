import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeOurSite } from '../../scripts/bench/our-site.ts';
import { loadContentFiles } from '../../src/check/load-content-files.ts';
import { allAwake } from '../support/quiet-page.ts';

/* `npm run dev`, as an author runs it, in a copy of the project: the tests edit its lessons. */
const port = Number(process.env.E2E_PORT) + 1;
const address = `http://localhost:${port}`;
const site = mkdtempSync(join(tmpdir(), 'leerkring-dev-'));
let dev: ChildProcess;
/** Milliseconds in which the server compiled what a page needs the first time, on a machine that is busy. */
const compiled = 30_000;

/* One development server for all of this file. */
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  makeOurSite(site, loadContentFiles('content'));
  dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: site,
    env: {
      ...process.env,
      DATA_DIR: join(site, 'data'),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
    },
    /* Read, but not shown: a test makes a mistake on purpose. */
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [dev.stdout, dev.stderr])
      stream?.on('data', (part) => {
        printed += String(part);
        if (printed.includes('watching for file changes')) resolve();
      });
    dev.once('exit', () => reject(new Error(`astro dev ended:\n${printed}`)));
  });
});
test.afterAll(async () => {
  dev.kill();
  await once(dev, 'exit');
  rmSync(site, { recursive: true, force: true });
});

test('an author who develops sees a lesson whose questions wake, and a silent console', async ({ page }) => {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'debug') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(`${address}/nl/cursus/plgs-begrijpen/wat-is-een-plg/`);
  await expect(page.locator('[data-question]')).toHaveCount(4);
  await expect(page.locator('[data-awake]')).toHaveCount(4, { timeout: compiled });
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je aanmelding is aangekomen', {
    timeout: compiled,
  });
});

test('what an author saves shows in the open page: words, a mistake with its file, and the words again', async ({
  page,
}) => {
  const [name = ''] = globSync('content/course/01-*/01-*/lesson.nl.mdx', { cwd: site });
  const file = join(site, name);
  const lesson = readFileSync(file, 'utf8');
  await page.goto(`${address}/nl/cursus/plgs-begrijpen/wat-is-een-plg/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  writeFileSync(file, lesson.replace('</Card>', '\nHier staat iets nieuws.\n</Card>'));
  await expect(page.getByText('Hier staat iets nieuws.')).toBeVisible({ timeout: compiled });

  writeFileSync(file, lesson.replace('</Card>', '</Crad>'));
  await expect(page.getByText(name).first()).toBeVisible({ timeout: compiled });

  writeFileSync(file, lesson.replace('title: Wat is een PLG, en wat niet?', 'title: Een andere titel'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een andere titel', { timeout: compiled });
  await expect(page.getByText('Hier staat iets nieuws.')).toBeHidden();
});
