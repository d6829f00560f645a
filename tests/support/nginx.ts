import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** Where nginx is on this machine; undefined when it is not installed. */
export function findNginx(): string | undefined {
  return ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
}

/**
 * Starts nginx in a folder with the configuration of docs/deploy/nginx.conf. Only what differs from machine
 * to machine is put in: ports, certificate, log and the processes behind it. Throws when a line that it
 * wants to fill in is not there any more.
 */
export async function startNginx({ program, folder, upstreams }: NginxOrder): Promise<Nginx> {
  const port = await freePort();
  const plainPort = await freePort();
  const certificate = makeCertificate(folder);
  const servers = upstreams.map((one) => `server 127.0.0.1:${one} max_fails=0;`);
  const site = fill(readFileSync('docs/deploy/nginx.conf', 'utf8'), [
    [/server 127\.0\.0\.1:4321 max_fails=0;/, servers.join('\n    ')],
    [/listen 443 ssl/, `listen 127.0.0.1:${port} ssl`],
    [/\n *listen \[::\]:443[^\n]*/, ''],
    [/listen 80/, `listen 127.0.0.1:${plainPort}`],
    [/\n *listen \[::\]:80[^\n]*/, ''],
    [/\/etc\/letsencrypt\/live\/leerkring\.example\/fullchain\.pem/, certificate.file],
    [/\/etc\/letsencrypt\/live\/leerkring\.example\/privkey\.pem/, certificate.key],
    [/\/var\/log\/nginx\/leerkring\.log/, join(folder, 'nginx.log')],
  ]);
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, site));
  const child = spawn(
    program,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  await listening(child, port, join(folder, 'start.log'));
  return {
    port,
    plainPort,
    certificate: readFileSync(certificate.file, 'utf8'),
    log: () => readFileSync(join(folder, 'nginx.log'), 'utf8'),
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** The part around a site, which Debian's nginx.conf brings on a real machine. */
function mainFile(folder: string, site: string): string {
  for (const name of ['body', 'proxy', 'other']) mkdirSync(join(folder, name), { recursive: true });
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/other; uwsgi_temp_path ${folder}/other; scgi_temp_path ${folder}/other;
${site}
}
`;
}

function fill(text: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((before, [pattern, value]) => {
    const after = before.replaceAll(new RegExp(pattern, 'g'), value);
    if (after === before) throw new Error(`docs/deploy/nginx.conf has no line like ${pattern} any more.`);
    return after;
  }, text);
}

/** A certificate of its own for leerkring.example. */
function makeCertificate(folder: string): { file: string; key: string } {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=leerkring.example', '-addext', 'subjectAltName=DNS:leerkring.example'];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
    ...['-keyout', key, '-out', file, ...subject],
  ]);
  if (made.status !== 0) throw new Error(`openssl could not make a certificate: ${String(made.stderr)}`);
  return { file, key };
}

async function listening(child: ChildProcess, port: number, log: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx does not start:\n${readFileSync(log, 'utf8')}`);
    const socket = connect({ port, host: '127.0.0.1' });
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await wait(20);
  }
}

export interface NginxOrder {
  readonly program: string;
  readonly folder: string;
  /** The ports of the processes behind it. */
  readonly upstreams: readonly number[];
}

export interface Nginx {
  readonly port: number;
  /** Where plain HTTP is sent on to HTTPS. */
  readonly plainPort: number;
  /** Of the site, for a client to trust. */
  readonly certificate: string;
  log(): string;
  stop(): Promise<void>;
}
