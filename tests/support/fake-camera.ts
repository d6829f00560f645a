import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { buildQr } from '../../src/qr-code/build-qr.ts';
import { paintQr } from './paint-qr.ts';

/** How to start a Chromium that may use its camera, which sees a QR code with this text. */
export function cameraThatSees(text: string): LaunchOptions {
  const film = join(mkdtempSync(join(tmpdir(), 'leerkring-camera-')), 'code.y4m');
  writeCameraFilm(film, text);
  return {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  };
}

/**
 * Writes a film of one grey picture, a QR code in the middle of 640 by 480, that Chromium takes for its camera
 * (`--use-file-for-fake-video-capture`).
 */
function writeCameraFilm(file: string, text: string): void {
  const picture = buildQr(text, { correction: 'low' });
  if (picture === 'too-long') throw new Error('This text does not fit in a code.');
  const { width: side, data } = paintQr(picture, Math.floor(460 / picture.size));
  const [width, height] = [640, 480];
  const grey = Buffer.alloc(width * height, 200);
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) grey[(y + top) * width + x + left] = data[(y * side + x) * 4] ?? 0;
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colourless]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame, frame]));
}
