import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { domainToASCII } from 'node:url';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { onTestFinished } from 'vitest';

/**
 * A real mail server on this machine that keeps what it is given. `fate` says what happens to a mail; what is
 * dropped after DATA was received all the same, as in life: only the answer is lost. Gone after the test.
 */
export async function startMailServer({
  fate = () => 'take',
  port = 0,
}: MailServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const connections = new Set<Socket>();
  const counts = { connections: 0, dropped: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, session, done) => {
      const answer = fate(address);
      if (answer === 'drop') session.envelope.mailFrom = { address: 'drop', args: false };
      done(answer === 'take' || answer === 'drop' ? null : refusal(answer));
    },
    onData: (stream, session, done) => {
      /* What ends before it is whole was not received. */
      const whole = readAll(stream).catch(() => undefined);
      void whole.then((raw) => {
        if (raw === undefined) return;
        const recipients = session.envelope.rcptTo.map(({ address }) => asSent(address));
        received.push({ recipients, raw });
        if (!isDropped(session)) return done(null);
        counts.dropped += 1;
        for (const socket of connections) if (socket.remotePort === session.remotePort) socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    counts.connections += 1;
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const stop = () =>
    new Promise<void>((resolve) => {
      for (const socket of connections) socket.destroy();
      server.close(() => resolve());
    });
  onTestFinished(stop);
  const { port: opened } = server.server.address() as AddressInfo;
  return { port: opened, url: `smtp://127.0.0.1:${opened}`, received, counts, stop, connections };
}

function isDropped({ envelope }: SMTPServerSession): boolean {
  return envelope.mailFrom !== false && envelope.mailFrom.address === 'drop';
}

/** smtp-server shows domains with their accents; what went over the line was ASCII. */
function asSent(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

/** `451 4.3.0 later` as the error that smtp-server answers with. */
function refusal(answer: string): Error {
  const [, code = '451', text = answer] = /^(\d{3}) (.*)$/.exec(answer) ?? [];
  return Object.assign(new Error(text), { responseCode: Number(code) });
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

export interface MailServerOptions {
  /** `take`, `drop` the connection after the mail is received, or an answer to RCPT TO: `550 5.1.1 no such user`. */
  readonly fate?: (recipient: string) => string;
  readonly port?: number;
}

export interface ReceivedMail {
  readonly recipients: readonly string[];
  /** The mail as it came, one character a byte. */
  readonly raw: string;
}

export interface MailServer {
  readonly port: number;
  readonly url: string;
  readonly received: ReceivedMail[];
  readonly counts: { readonly connections: number; readonly dropped: number };
  readonly connections: ReadonlySet<Socket>;
  stop(): Promise<void>;
}
