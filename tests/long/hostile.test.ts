import { expect, it } from 'vitest';
import { runHostile } from '../support/hostile-run.ts';

/* The control stands in tests/server/hostile.test.ts: a 5xx, a bad row and a stall are found. */
it('20,000 hostile requests to the built site: no 5xx, no end of the process, no bad row, no stall', {
  timeout: 30 * 60_000,
}, async () => {
  const { counted, failures, ready, exitCode, badRows, stalls } = await runHostile({
    count: 20_000,
    seed: Date.now() % 1_000_000,
  });
  const answers = [...counted].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  process.stdout.write(`Answers by status: ${answers.join(', ')}
Longest stall of the event loop: ${stalls.own.toFixed(0)} ms of our own, ${stalls.whole.toFixed(0)} ms on the wall
`);
  expect({ failures, ready, exitCode, badRows }).toEqual({
    failures: [],
    ready: 200,
    exitCode: 0,
    badRows: [],
  });
  expect(stalls.own).toBeLessThanOrEqual(100);
});
