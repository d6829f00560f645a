import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { openSqlite } from '../../src/server/database.ts';
import { mintCode } from '../../src/server/organiser/sign-in.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { webinarFile } from './webinar-file.ts';

/** The address of the one organiser. */
export const organiser = 'an@example.org';

/**
 * Runs the built site as a process of its own, with the webinars given, in a folder given; and opens its
 * database beside it. The caller ends both.
 */
export async function startDeskServer(
  folder: string,
  webinars: readonly Partial<Webinar>[],
  env: Readonly<Record<string, string>> = {},
): Promise<DeskServer> {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'webinars'), { recursive: true });
  for (const changes of webinars) {
    const webinar = webinarFile(changes);
    writeFileSync(join(content, 'webinars', `${webinar.id}.yaml`), stringify(webinar));
  }
  const data = join(folder, 'data');
  const server = await startServer({ DATA_DIR: data, CONTENT_DIR: content, ORGANISERS: organiser, ...env });
  const db = openSqlite(join(data, 'leerkring.db'), realWorld);
  const site = `http://localhost:${server.port}`;
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(site + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site, ...headers },
      body: new URLSearchParams(fields),
    });
  return {
    ...server,
    db,
    data,
    site,
    post,
    mintCode: (email = organiser) => mintCode(db, email, realWorld),
    async logIn() {
      const answer = await post('/api/beheer/sign-in/', { code: await mintCode(db, organiser, realWorld) });
      return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    },
  };
}

export interface DeskServer extends ServerProcess {
  readonly db: Database;
  readonly data: string;
  readonly site: string;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  mintCode(email?: string): Promise<string>;
  /** Logs in and resolves with the cookie, as a browser sends it. */
  logIn(): Promise<string>;
}
