import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { emptyMail } from '../../src/server/queue-mail.ts';
import type { Database } from '../../src/server/tables.ts';
import type { Engine } from './engines.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import type { MailWorkerOptions } from './mail-worker.ts';
import { freshStore } from './server-world.ts';

/**
 * Has several processes send many mails while they are killed (SIGKILL), while the mail server puts off one
 * mail in ten, drops the connection after three in a hundred that it has taken, refuses bad addresses, and is
 * away now and then. Counts who got nothing and what came twice. With `hasty` workers mail must get lost.
 */
export async function raiseMailStorm({
  mails,
  kills,
  workers = 2,
  hasty = false,
  engine = 'SQLite',
}: Storm): Promise<StormCounts> {
  const { db, place } = await freshStore({ engine });
  const fate = createFate();
  let server = await startMailServer({ fate });
  const received: MailServer['received'] = [];
  const counts = { putOff: 0, dropped: 0, cut: 0, outages: 0 };
  const closeServer = async () => {
    counts.cut += server.connections.size;
    await server.stop();
    received.push(...server.received);
    counts.dropped += server.counts.dropped;
  };
  const since = Date.now();
  await fillOutbox(db, mails, new Date(since));
  const options = { ...place, smtpUrl: server.url, since, pace: 60, hasty };
  const running = await Promise.all(Array.from({ length: workers }, () => startWorker(options)));

  for (let kill = 0; kill < kills; kill++) {
    /* In the middle of the work, wherever that is by then. */
    const soon = Date.now() + 3_000;
    const goal = ((kill + 1) / (kills + 2)) * mails;
    while (received.length + server.received.length < goal && Date.now() < soon) await wait(5);
    await wait(Math.random() * 100);
    const index = kill % workers;
    running[index]?.kill('SIGKILL');
    running[index] = await startWorker(options);
    if (kill % 5 !== 4) continue;
    counts.outages += 1;
    await closeServer();
    await wait(700);
    server = await startMailServer({ fate, port: server.port });
  }
  await waitUntilDone(db);
  await closeServer();
  for (const worker of running) worker.kill('SIGKILL');

  const got = received.flatMap(({ recipients }) => recipients);
  const rows = await db.selectFrom('outbox').select(['recipient', 'state', 'last_error']).execute();
  const good = rows.filter(({ recipient }) => !isBad(recipient));
  const bad = rows.filter(({ recipient }) => isBad(recipient));
  return {
    ...counts,
    putOff: fate.putOff(),
    mails,
    kills,
    workers,
    received: got.length,
    lost: good.filter(({ recipient }) => !got.includes(recipient)).length,
    duplicates: got.length - new Set(got).size,
    badAddresses: bad.length,
    badFailed: bad.filter(({ state, last_error }) => state === 'failed' && last_error === '550 5.1.1').length,
    goodFailed: good.filter(({ state }) => state !== 'sent').length,
  };
}

/** What happens to each mail; the same one is neither put off nor dropped more than twice, or the end would be far. */
function createFate() {
  const mishaps = new Map<string, number>();
  let putOff = 0;
  const fate = (recipient: string): string => {
    if (isBad(recipient)) return '550 5.1.1 no such mailbox';
    const chance = Math.random();
    const before = mishaps.get(recipient) ?? 0;
    if (chance >= 0.13 || before === 2) return 'take';
    mishaps.set(recipient, before + 1);
    if (chance < 0.03) return 'drop';
    putOff += 1;
    return '451 4.3.0 later';
  };
  return Object.assign(fate, { putOff: () => putOff });
}

const isBad = (recipient: string) => recipient.startsWith('bad');

async function fillOutbox(db: Database, mails: number, now: Date): Promise<void> {
  const rows = Array.from({ length: mails }, (_, index) => {
    const recipient = `${index % 50 === 7 ? 'bad' : 'person'}${index}@example.org`;
    return {
      ...emptyMail,
      id: `mail-${index}`,
      kind: 'message',
      recipient,
      recipient_key: recipient,
      subject: 'Dag',
      body: `Dag nummer ${index}`,
      message_id: `<mail-${index}@leerkring.example>`,
      next_attempt_at: now.toISOString(),
      created_at: now.toISOString(),
    };
  });
  for (let first = 0; first < mails; first += 500) {
    await db
      .insertInto('outbox')
      .values(rows.slice(first, first + 500))
      .execute();
  }
}

async function startWorker(options: MailWorkerOptions): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['tests/support/mail-worker.ts', JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  child.stdout?.resume();
  return child;
}

/** Until every mail has come to its end, or nothing has moved for two minutes. */
async function waitUntilDone(db: Database): Promise<void> {
  let before = -1;
  for (let still = 0; still < 1_200; still++) {
    const { open } = await db
      .selectFrom('outbox')
      .select(({ fn }) => fn.countAll().as('open'))
      .where('state', 'in', ['queued', 'sending'])
      .executeTakeFirstOrThrow();
    if (Number(open) === 0) return;
    if (Number(open) !== before) still = 0;
    before = Number(open);
    await wait(100);
  }
}

interface Storm {
  readonly mails: number;
  readonly kills: number;
  readonly workers?: number;
  readonly hasty?: boolean;
  readonly engine?: Engine;
}

export interface StormCounts {
  readonly mails: number;
  readonly kills: number;
  readonly workers: number;
  readonly received: number;
  /** Good addresses that got nothing. */
  readonly lost: number;
  readonly duplicates: number;
  /** Answered with 451. */
  readonly putOff: number;
  /** Taken, and the answer lost. */
  readonly dropped: number;
  readonly outages: number;
  /** Connections that were open when the mail server went away. */
  readonly cut: number;
  readonly badAddresses: number;
  readonly badFailed: number;
  /** Good addresses whose mail did not end as sent. */
  readonly goodFailed: number;
}
