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
  const folder = copyWithSmallCourse();
  const { status, printed } = runBuild(folder, { HOSTING: 'static', ...env });
  if (status !== 0) throw new Error(`The static build failed:\n${printed}`);
  return join(folder, 'dist/client');
}

/** A copy of the project with the smallest course, in a temporary folder. */
export function copyWithSmallCourse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-static-'));
  for (const part of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of smallContent()) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  return folder;
}

/** What `npm run build` does in a folder, and what it says. */
export function runBuild(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): { status: number | null; printed: string } {
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { status: build.status, printed: `${build.stdout}\n${build.stderr}` };
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
