import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { sealForParticipants } from '../../src/workshop/for-participants.ts';
import { fragmentOf, ledWorkshop } from '../support/led-workshop.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/quiet-page.ts';
import { has, readByZbar } from '../support/zbar.ts';

/*
 * The codes on paper, read as a phone reads them: from the printed page at 300 dots an inch, and from a picture of
 * 640 by 480 that is turned and blurred. By zbar, which shares no code with what draws them, where it is installed
 * (`apt-get install zbar-tools poppler-utils`); the blurred picture by our own reader everywhere.
 */
const noTools = !has('zbarimg') || !has('pdftoppm');

/* Fine enough to be looked at from near by. */
test.use({ deviceScaleFactor: 3 });

async function printSlips(page: Page, perSheet: '2' | '4'): Promise<Buffer> {
  await openTool(page, `/nl/workshop/leiden/${fragmentOf(ledWorkshop)}`);
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByLabel('Hoeveel op een blad?').selectOption(perSheet);
  await page.getByLabel('Hoeveel strookjes?').fill(perSheet);
  await page.getByRole('button', { name: /^Print \d+ strook/ }).click();
  return page.pdf({ preferCSSPageSize: true });
}

/** A code as a hand-held camera sees it: 640 by 480, turned by some degrees, out of focus, on a grey table. */
async function asSeen(
  browser: Browser,
  png: Buffer,
  { degrees, blur, side }: { degrees: number; blur: number; side: number },
): Promise<{ png: Buffer; width: number; height: number; data: Uint8Array }> {
  const context = await browser.newContext();
  const blank = await context.newPage();
  const { url, data } = await blank.evaluate(
    async ({ source, turn, radius, size }) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [640, 480];
      const draw = canvas.getContext('2d');
      if (!draw) throw new Error('This browser draws nothing.');
      draw.fillStyle = '#b9b4aa';
      draw.fillRect(0, 0, 640, 480);
      draw.filter = `blur(${radius}px)`;
      draw.translate(320, 240);
      draw.rotate((turn * Math.PI) / 180);
      draw.drawImage(picture, -size / 2, -size / 2, size, size);
      /* Grey alone, as text: a million numbers one by one take seconds. */
      const { data: pixels } = draw.getImageData(0, 0, 640, 480);
      let grey = '';
      for (let at = 0; at < pixels.length; at += 4) grey += String.fromCharCode(pixels[at] ?? 0);
      return { url: canvas.toDataURL('image/png'), data: btoa(grey) };
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, turn: degrees, radius: blur, size: side },
  );
  await context.close();
  return {
    png: Buffer.from(url.split(',')[1] ?? '', 'base64'),
    width: 640,
    height: 480,
    data: Uint8Array.from([...Buffer.from(data, 'base64')].flatMap((value) => [value, value, value, 255])),
  };
}

for (const perSheet of ['2', '4'] as const) {
  test(`every code of slips printed ${perSheet} on a sheet is read from a raster of 300 dots an inch`, async ({
    page,
    baseURL,
  }, info) => {
    test.skip(
      noTools,
      'zbarimg and pdftoppm are not installed here: apt-get install zbar-tools poppler-utils',
    );
    const pdf = info.outputPath('slips.pdf');
    writeFileSync(pdf, await printSlips(page, perSheet));
    spawnSync('pdftoppm', ['-r', '300', '-gray', '-png', pdf, pdf.replace('.pdf', '')]);
    const read = readByZbar(pdf.replace('.pdf', '-1.png'));
    const times = Number(perSheet);
    const expected = new Map([[`${baseURL}/nl/workshop/#${sealForParticipants(ledWorkshop)}`, times]]);
    if (perSheet === '2') {
      expected.set(`${baseURL}/l/what-is-a-plc/`, times);
      expected.set(`${baseURL}/l/trust-is-the-engine/`, times);
    }
    expect(read).toEqual(expected);
  });
}

test('a code of a slip is read from a blurred, turned picture of 640 by 480', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await openTool(page, `/nl/workshop/leiden/${fragmentOf(ledWorkshop)}`);
  const code = page.locator('.slip-example .whole .qr-code');
  const png = await code.screenshot();
  const address = `${baseURL}/nl/workshop/#${sealForParticipants(ledWorkshop)}`;
  const misses: string[] = [];
  for (const degrees of [0, 7, -20, 45]) {
    for (const blur of [0.5, 1, 1.5]) {
      const seen = await asSeen(browser, png, { degrees, blur, side: degrees === 45 ? 330 : 400 });
      const file = info.outputPath(`seen-${degrees}-${blur}.png`);
      writeFileSync(file, seen.png);
      let own: string | undefined;
      try {
        own = decodeQR(seen);
      } catch {
        own = undefined; // counted below
      }
      /* Our own reader wants the phone held about upright; the browser's, where there is one, does not. */
      if (own !== address && Math.abs(degrees) <= 20) misses.push(`our reader: ${degrees}°, blur ${blur}`);
      if (!noTools && !readByZbar(file).has(address)) misses.push(`zbar: ${degrees}°, blur ${blur}`);
    }
  }
  expect(misses).toEqual([]);
});
