import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createMailer, RecipientRefused } from '../../src/server/mailer.ts';

/** A mail server that answers by the script, and says otherwise that all is well. */
async function mailServer(script: Readonly<Record<string, string>>) {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 ready\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        received.push(line);
        if (inData && line !== '.') continue;
        inData = line.startsWith('DATA');
        const known = Object.keys(script).find((start) => line.startsWith(start));
        socket.write(`${known ? script[known] : inData ? '354 go on' : '250 ok'}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const mailer = createMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Team <team@x.example>',
    folder: '',
  });
  onTestFinished(() => mailer.close());
  return { mailer, received };
}

const mail = {
  recipient: 'naledi@example.org',
  subject: 'Dag',
  body: 'Dag Naledi',
  messageId: '<1@x.example>',
  html: '',
  calendar: null,
  unsubscribe: null,
};

it('hands a mail over, with our Message-ID and one recipient', async () => {
  const { mailer, received } = await mailServer({});
  await mailer.send(mail);
  expect(received.filter((line) => line.startsWith('RCPT TO'))).toEqual(['RCPT TO:<naledi@example.org>']);
  expect(received).toContain('Message-ID: <1@x.example>');
  expect(received).toContain('Auto-Submitted: auto-generated');
});

it.each([
  ['for good when the mailbox does not exist', { 'RCPT TO': '550 no such user' }, true],
  ['for now when the mailbox is busy', { 'RCPT TO': '451 later' }, false],
  ['for now when our sender is refused, which may be mended', { 'MAIL FROM': '550 who are you' }, false],
  ['for now when the server is overloaded', { EHLO: '421 too busy', HELO: '421 too busy' }, false],
])('fails %s', async (_, script, isRefused) => {
  const { mailer } = await mailServer(script);
  const error = await mailer.send(mail).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof RecipientRefused).toBe(isRefused);
});
