import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePorts } from './tests/support/free-port.ts';
import { writeWebinarStates } from './tests/support/webinar-states.ts';

/** Where the servers under test keep their databases and their mail: fresh folders for each run. */
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'leerkring-e2e-'));
/** Five ports of its own for each run, handed to the workers: two runs on one machine do not meet. */
process.env.E2E_PORT ??= String(await freePorts(5));
const port = Number(process.env.E2E_PORT);
/** A second server, with a webinar in every state, dated around the start of the run. */
if (!process.env.E2E_STATES_DIR) {
  process.env.E2E_STATES_DIR = mkdtempSync(join(tmpdir(), 'leerkring-e2e-states-'));
  writeWebinarStates(join(process.env.E2E_STATES_DIR, 'content'), new Date());
}
/* The port between the two is that of dev.spec.ts. */
process.env.E2E_STATES_PORT = String(port + 2);
/** The first of two ports for the site on a host without a server: see static-host.spec.ts. */
process.env.E2E_STATIC_PORT = String(port + 3);

/** The real server, as it is started on one machine. */
const serverAt = (at: number, env: Readonly<Record<string, string>>) => ({
  command: 'node src/server/main.ts',
  url: `http://localhost:${at}/api/health`,
  reuseExistingServer: false,
  env: { PORT: String(at), RATE_LIMIT: 'off', SITE_URL: `http://localhost:${at}`, ...env },
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  /* A test that does the whole work of an organiser takes 11 to 17 s, and more than a minute on a machine that is busy. */
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 640 },
    locale: 'nl-NL',
    /* offline.spec.ts lets it in: elsewhere a page from yesterday's copy would only confuse. */
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: [
    serverAt(port, { DATA_DIR: process.env.E2E_DATA_DIR }),
    serverAt(port + 2, {
      DATA_DIR: process.env.E2E_STATES_DIR,
      CONTENT_DIR: join(process.env.E2E_STATES_DIR, 'content'),
      ALLOWED_ORIGINS: `http://localhost:${port + 3}`,
      JOIN_URLS: 'live-webinar=https://meet.example.org/secret',
    }),
  ],
});
