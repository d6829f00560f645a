import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installedPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium for the browser tests: an installed one, else Playwright's own, else one from
 * the system's package manager. Throws a sentence that says what to do when none can be had.
 */
export function findChromium(): string {
  return installed() ?? playwrights() ?? fromPackageManager() ?? refuse();
}

function installed(): string | undefined {
  return installedPlaces.find((place) => place !== undefined && place !== '' && existsSync(place));
}

function playwrights(): string | undefined {
  const place = chromium.executablePath();
  if (existsSync(place)) return place;
  process.stdout.write('No Chromium found: trying Playwright’s own …\n');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 180_000,
  });
  return existsSync(place) ? place : undefined;
}

function fromPackageManager(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  process.stdout.write('Installing Chromium with the system’s package manager …\n');
  const quiet = {
    stdio: 'ignore',
    timeout: 400_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
  return installed();
}

function refuse(): never {
  throw new Error(
    'The browser tests need Chromium and none could be found or installed. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program, then run npm test again.',
  );
}
