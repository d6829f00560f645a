import { connect } from 'node:net';

/**
 * Sends bytes over a fresh connection, as they are, and resolves with everything that comes back until the
 * server closes; after `patience` milliseconds the connection is cut.
 */
export function exchange(
  port: number,
  parts: Uint8Array | string | readonly string[],
  patience = 3_000,
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const received: Buffer[] = [];
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(received).toString('latin1'));
    };
    const timer = setTimeout(done, patience);
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    socket.on('error', done);
    socket.on('close', done);
    for (const part of Array.isArray(parts) ? parts : [parts]) socket.write(part as string);
  });
}

/** The status codes of the answers in what came back. */
export function statuses(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}

/** A request as text, with a good Host and `Connection: close` unless the headers say otherwise. */
export function plainRequest(
  port: number,
  line: string,
  headers: Readonly<Record<string, string | undefined>> = {},
  body = '',
): string {
  const all = { Host: `localhost:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `${[line, ...lines].join('\r\n')}\r\n\r\n${body}`;
}
