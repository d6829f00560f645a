import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { freePort } from '../../tests/support/free-port.ts';

/**
 * How many milliseconds pass from the saving of a lesson until an author sees the new words in the browser, with
 * `npm run dev` running in `folder`: once for each time. Edits the first lesson of the course there.
 */
export async function measureEdits(folder: string, program: string, times: number): Promise<number[]> {
  const port = await freePort();
  const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      DATA_DIR: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = once(dev, 'exit');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await Promise.race([
      printed(dev.stdout, 'watching for file changes'),
      gone.then(() => Promise.reject(new Error(`astro dev ended in ${folder}.`))),
    ]);
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`http://localhost:${port}/nl/cursus/plgs-begrijpen/wat-is-een-plg/`, {
      timeout: 300_000,
    });
    const [file = ''] = globSync('content/course/01-*/01-*/lesson.nl.mdx', { cwd: folder });
    const text = readFileSync(join(folder, file), 'utf8');
    const waits: number[] = [];
    for (let time = 1; time <= times; time += 1) {
      const words = `Gewijzigd voor de ${time}e keer.`;
      /* The first time warms what the next ones use, as any author's day does. */
      const saved = performance.now();
      writeFileSync(join(folder, file), text.replace('</Card>', `\n${words}\n</Card>`));
      await page.getByText(words).waitFor();
      waits.push(performance.now() - saved);
      /* An author looks at the page first. */
      await page.waitForTimeout(5000);
    }
    return waits;
  } finally {
    await browser.close();
    dev.kill();
    await gone;
  }
}

function printed(stream: NodeJS.ReadableStream, words: string): Promise<void> {
  return new Promise((resolve) => {
    let all = '';
    stream.on('data', (part) => {
      all += String(part);
      if (all.includes(words)) resolve();
    });
  });
}
