import { describe, expect, it } from 'vitest';
import { raiseMailStorm } from '../support/mail-storm.ts';

/* The long version, with 3,000 mails and 25 kills, is tests/long/mail.test.ts. */
describe('kill -9 of processes that send mail, with a mail server that fails in every way', () => {
  it('loses none of 200 mails over 5 kills, and repeats only what it cannot know of', {
    timeout: 120_000,
  }, async () => {
    const counts = await raiseMailStorm({ mails: 200, kills: 5 });
    expect(counts).toMatchObject({ lost: 0, goodFailed: 0, badAddresses: 4, badFailed: 4 });
    expect(counts.duplicates).toBeLessThanOrEqual(
      counts.dropped + counts.cut + counts.kills * counts.workers,
    );
  });

  it('finds the mails that a worker loses which says too early that they are sent', {
    timeout: 120_000,
  }, async () => {
    const { lost } = await raiseMailStorm({ mails: 100, kills: 2, hasty: true });
    expect(lost).toBeGreaterThan(0);
  });
});
