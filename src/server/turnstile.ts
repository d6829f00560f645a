/**
 * Makes a turnstile: what it returns resolves when the caller may go on, at once when it is quiet, else in the order of
 * arrival, `atOnce` in each turn of the event loop.
 *
 * Without it all that came in is answered before the event loop looks at the network again, and in each of its turns it
 * accepts one new connection (https://github.com/libuv/libuv/pull/3696). Of 200 connections that ask without a pause
 * most then wait longer than ten seconds to be accepted. Fewer at once would accept faster and answer slower, for each
 * turn costs something too: 6 was measured (docs/decisions/0015).
 */
export function createTurnstile(atOnce = 6): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let passed = 0;
  let isTurning = false;
  const turn = () => {
    const next = waiting.splice(0, atOnce);
    passed = next.length;
    isTurning = passed > 0;
    if (isTurning) setImmediate(turn);
    for (const enter of next) enter();
  };
  return () => {
    if (passed >= atOnce) return new Promise((resolve) => waiting.push(resolve));
    passed += 1;
    if (!isTurning) setImmediate(turn);
    isTurning = true;
    return Promise.resolve();
  };
}
