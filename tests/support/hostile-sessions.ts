import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { statuses } from './raw-http.ts';

/**
 * Connections that misbehave over time, where a single request does not: bytes that drip, several requests
 * at once, chunks that lie, an end in the middle, other protocols. Always the same ones for a seed.
 */
export function hostileSessions(count: number, seed: number, port: number): Session[] {
  return fc.sample(session(port), { numRuns: count, seed });
}

/** Plays a session, and resolves with the status codes that came back. */
export async function play({ pieces, end }: Session, port: number, patience = 100): Promise<number[]> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: end === 'half-close' });
  let received = '';
  const closed = new Promise<void>((resolve) => {
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1');
  });
  for (const piece of pieces) {
    if (socket.destroyed) break;
    socket.write(piece);
    await nextTurn();
  }
  finish(socket, end);
  await closed;
  return statuses(received);
}

function finish(socket: Socket, end: Session['end']): void {
  if (end === 'reset') socket.resetAndDestroy();
  if (end === 'half-close') socket.end();
}

function session(port: number): fc.Arbitrary<Session> {
  const host = `Host: localhost:${port}\r\n`;
  const form = 'Content-Type: application/x-www-form-urlencoded\r\n';
  const own = `Origin: http://localhost:${port}\r\n`;
  const post = `POST /api/webinars/plg-webinar/sign-ups HTTP/1.1\r\n${host}${own}${form}`;
  const body = 'name=Naledi&email=drip%40example.org&role=teacher&language=nl';
  const whole = fc.constantFrom(
    `${post}Content-Length: ${body.length}\r\n\r\n${body}`,
    `GET /nl/ HTTP/1.1\r\n${host}\r\n`.repeat(20),
    `GET /nl/ HTTP/1.1\r\n${host}\r\nGET /%00 HTTP/1.1\r\n${host}\r\nTRACE / HTTP/1.1\r\n${host}\r\n`,
    `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /nl/ HTTP/1.1\r\n${host}\r\n`,
    `${post}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n${body}`,
    `${post}Transfer-Encoding: chunked\r\n\r\n-1\r\n${body}\r\n0\r\n\r\n`,
    `${post}Transfer-Encoding: chunked\r\n\r\n5;${'x'.repeat(20_000)}\r\nname=\r\n0\r\n\r\n`,
    `${post}Transfer-Encoding: chunked\r\n\r\n3d\r\n${body}\r\n0\r\nTrailer: ${'y'.repeat(20_000)}\r\n\r\n`,
    `${post}Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
    `${post}Expect: something-else\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    `GET /nl/ HTTP/1.1\r\n${host}${'X-Many: 1\r\n'.repeat(2_500)}\r\n`,
    `GET /nl/ HTTP/1.1\r\n${host}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAA\r\n\r\n`,
    `GET /nl/ HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    `GET http://localhost:${port}/nl/ HTTP/1.1\r\n${host}\r\n`,
    `CONNECT localhost:${port} HTTP/1.1\r\n${host}\r\n`,
    `GET /nl/ HTTP/1.0\r\n\r\n`,
    `GET /nl/ HTTP/9.9\r\n${host}\r\n`,
    `GET /nl/\r\n\r\n`,
    `GET\t/nl/\tHTTP/1.1\r\n${host}\r\n`,
    `GET /nl/ HTTP/1.1\n${host.trim()}\n\n`,
    `GET /nl/ HTTP/1.1\r\n${host} folded: yes\r\n\r\n`,
    `\r\n\r\n\r\nGET /nl/ HTTP/1.1\r\n${host}\r\n`,
    /* The hello of a TLS client that took the wrong port. */
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
    '\u0000'.repeat(3_000),
  );
  const cuts = fc.array(fc.nat(400), { maxLength: 12 });
  return fc
    .tuple(whole, cuts, fc.constantFrom('wait', 'wait', 'half-close', 'reset'), fc.option(fc.nat(600)))
    .map(([text, places, end, cutOff]) => {
      const bytes = Buffer.from(text, 'latin1').subarray(0, cutOff ?? undefined);
      return { pieces: piecesOf(bytes, places), end };
    });
}

function piecesOf(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...new Set(places.filter((place) => place < bytes.length))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

export interface Session {
  readonly pieces: readonly Buffer[];
  readonly end: 'wait' | 'half-close' | 'reset';
}
