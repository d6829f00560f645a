import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { stringify } from 'yaml';
import { validCourse, withLedger } from '../fixtures/course.ts';
import { webinarStates } from './webinar-states.ts';

/**
 * Builds the site for a host without a server and gives the folder with its files. A copy of the project
 * with the smallest course and a webinar in every state, so that it takes seconds. Throws what the build
 * printed when it fails.
 */
export function buildStaticSite(env: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-static-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of smallContent()) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1', HOSTING: 'static', ...env },
  });
  if (build.status !== 0) throw new Error(`The static build failed:\n${build.stdout}\n${build.stderr}`);
  return join(folder, 'dist/client');
}

/** Takes away what `buildStaticSite` left. */
export function removeStaticSite(files: string): void {
  rmSync(join(files, '../..'), { recursive: true, force: true });
}

/** Serves a folder as a plain host does, with the strictest header on referrers that one may meet. */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    setHeaders: (response) => response.setHeader('referrer-policy', 'same-origin'),
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return server;
}

function smallContent(): ReadonlyMap<string, string> {
  const files = validCourse();
  for (const language of ['nl', 'en']) {
    const about = files.get(`pages/about.${language}.mdx`) ?? '';
    for (const page of ['privacy', 'accessibility']) files.set(`pages/${page}.${language}.mdx`, about);
  }
  files.delete('webinars/a-webinar.yaml');
  files.set('faq.yaml', '{}\n');
  files.set('paths.yaml', '{}\n');
  for (const webinar of webinarStates(new Date())) {
    files.set(`webinars/${webinar.id}.yaml`, stringify(webinar));
  }
  return withLedger(files);
}
