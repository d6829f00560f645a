import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { describeMailFailure } from '../../src/server/mail-failure.ts';
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
        inData = line === 'DATA';
        const known = Object.keys(script).find((start) => line.startsWith(start));
        socket.write(`${known ? script[known] : inData ? '354 go on' : '250 ok'}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const mailer = createMailer({
    smtpUrl: `smtp://${'AUTH' in script ? 'user:word@' : ''}127.0.0.1:${port}`,
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
  ['for good when the mailbox does not exist', { 'RCPT TO': '550 no such user' }, '550', true],
  ['for good, with the reason', { 'RCPT TO': '550 5.1.1 <naledi@example.org> gone' }, '550 5.1.1', true],
  ['for good when that shows only after the mail', { '.': '550 5.1.1 no such user' }, '550 5.1.1', true],
  ['for now when the mailbox is busy', { 'RCPT TO': '451 4.3.0 later' }, '451 4.3.0', false],
  [
    'for now when a policy is against us, which may be mended',
    { 'RCPT TO': '550 5.7.1 no' },
    '550 5.7.1',
    false,
  ],
  ['for now when the mail looks like spam', { '.': '554 5.7.1 spam' }, '554 5.7.1', false],
  [
    'for now when our sender is refused, which may be mended',
    { 'MAIL FROM': '550 who are you' },
    '550',
    false,
  ],
  ['for now when the server is overloaded', { EHLO: '421 too busy', HELO: '421 too busy' }, '421', false],
  [
    'for now when our password is wrong',
    { EHLO: '250-hello\r\n250 AUTH PLAIN', AUTH: '535 5.7.8 naledi@example.org is not known' },
    '535 5.7.8',
    false,
  ],
])('fails %s', async (_, script, code, isFinal) => {
  const { mailer } = await mailServer(script);
  const error = await mailer.send(mail).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof RecipientRefused).toBe(isFinal);
  expect(describeMailFailure(error).code).toBe(code);
});

it('says by its code that the server refuses the connection, and blames the server', async () => {
  const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'team@x.example', folder: '' });
  onTestFinished(() => mailer.close());
  const error = await mailer.send(mail).catch((reason: unknown) => reason);
  expect(describeMailFailure(error)).toEqual({ code: 'ECONNREFUSED', isFinal: false, blames: 'server' });
});

it('gives up on a server that keeps a connection busy with nothing', async () => {
  const server = createServer((socket) => {
    const chatter = setInterval(() => socket.write('250-wait\r\n'), 20);
    socket.write('220 ready\r\n');
    socket.on('error', () => undefined);
    socket.on('close', () => clearInterval(chatter));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const mailer = createMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'team@x.example',
    folder: '',
    longestSend: 200,
  });
  onTestFinished(() => mailer.close());
  const error = await mailer.send(mail).catch((reason: unknown) => reason);
  expect(describeMailFailure(error).code).toBe('EABORT');
});
