import { describe, expect, it } from 'vitest';
import { sendHostileMails, strangeHeaders } from '../support/hostile-mails.ts';
import { startMailServer } from '../support/mail-server.ts';

const nothing = { injected: 0, extraRecipients: 0, elsewhere: 0, changed: 0 };

describe('hostile names, addresses and subjects', () => {
  it('get no header, no recipient and no other address into 300 mails', async () => {
    const server = await startMailServer();
    const counts = await sendHostileMails(server, { mails: 300, seed: Date.now() % 1e6 });
    expect(counts).toMatchObject({ tried: 300, failed: 0, ...nothing });
    expect(counts.sent).toBeGreaterThan(100);
    expect(counts.sent).toBe(server.received.length);
  });

  it('would send mails to another address if addresses were not checked first', async () => {
    const counts = await sendHostileMails(await startMailServer(), { mails: 300, seed: 1, checked: false });
    expect(counts.elsewhere).toBeGreaterThan(0);
  });

  it('would be found if they made a header', () => {
    const raw = 'From: a@b.c\r\nSubject: x\r\nBcc: evil@example.org\r\nSubject: y\r\n\r\n';
    expect(strangeHeaders({ raw })).toEqual(['bcc', 'subject']);
  });
});
