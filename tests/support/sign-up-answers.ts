import { Agent, request } from 'node:http';

/** Signs people up over one connection that stays open, and tells what comes back and how long it took. */
export function createVisitor(port: number): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    signUp: (email, fields = {}) => ask(port, agent, { ...person, email, ...fields }),
    leave: () => agent.destroy(),
  };
}

/** What can be told of an answer, without what is new in each: its id and the time. */
export function fingerprint({ status, headers, body }: Answer): string {
  const { date: _, 'x-request-id': __, ...rest } = headers;
  return JSON.stringify({ status, rest, names: Object.keys(headers), body: body.toString('base64') });
}

/** The middle of many, which a few slow ones do not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const person = { name: 'Naledi', role: 'teacher', language: 'en', page: 'en' };

function ask(port: number, agent: Agent, fields: Readonly<Record<string, string>>): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/webinars/plg-webinar/sign-ups/',
        headers: {
          host: `localhost:${port}`,
          origin: `http://localhost:${port}`,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': body.length,
        },
      },
      (response) => {
        const milliseconds = performance.now() - started;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(chunks),
            milliseconds,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface Visitor {
  signUp(email: string, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  leave(): void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Until the head of the answer was there. */
  readonly milliseconds: number;
}
