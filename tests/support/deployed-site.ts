import { request as plain } from 'node:http';
import { Agent, request } from 'node:https';
import type { Nginx } from './nginx.ts';

/** A visitor of a deployed site, who comes through its proxy from an address of their own: 127.0.0.x. */
export function createDistantVisitor({ port, certificate }: Nginx, localAddress: string): DistantVisitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 4, localAddress, ca: certificate });
  const ask = (method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = '') =>
    new Promise<DistantAnswer>((resolve, reject) => {
      const sent = request(
        {
          ...{ agent, method, path, port, host: '127.0.0.1', servername: 'leerkring.example' },
          headers: { host: 'leerkring.example', ...headers, 'content-length': body.length },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers as Record<string, string>,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    get: (path) => ask('GET', path),
    signUp: (email, seal, headers = {}) => {
      const person = { name: 'Naledi', email, role: 'teacher', language: 'en', page: 'en' };
      return ask(
        'POST',
        '/api/webinars/plg-webinar/sign-ups/',
        {
          origin: 'https://leerkring.example',
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        new URLSearchParams({ ...person, ...(seal ? { seal } : {}) }).toString(),
      );
    },
    leave: () => agent.destroy(),
  };
}

/** Where plain HTTP leads. */
export function whereTo(port: number, path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const sent = plain(
      { port, path, host: '127.0.0.1', headers: { host: 'leerkring.example' } },
      (answer) => {
        answer.resume();
        resolve(answer.headers.location);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

export interface DistantVisitor {
  get(path: string): Promise<DistantAnswer>;
  /** `seal` is that of the form on the page; without one, where the page has none. */
  signUp(
    email: string,
    seal: string | undefined,
    headers?: Readonly<Record<string, string>>,
  ): Promise<DistantAnswer>;
  leave(): void;
}

export interface DistantAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
