import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Loaded into a server with `--import`: measures how long its event loop stands still, and writes the worst
 * into STALLS_FILE when the process ends. Time in which the machine gave the processor to others is told
 * apart (Linux counts it for each thread), so that a busy machine does not look like a stalled server.
 */
const step = 10;
const worst = { own: 0, whole: 0, above100: 0, looks: 0 };
let last = look();

const timer = setInterval(() => {
  const now = look();
  const whole = now.time - last.time - step;
  const own = Math.max(0, whole - (now.waited - last.waited));
  last = now;
  worst.looks += 1;
  worst.whole = Math.max(worst.whole, whole);
  worst.own = Math.max(worst.own, own);
  if (own > 100) worst.above100 += 1;
}, step);
timer.unref();

/* The start, which compiles everything, is no stall: counting begins with the first request. */
process.once('SIGUSR2', () => {
  Object.assign(worst, { own: 0, whole: 0, above100: 0, looks: 0 });
  last = look();
  write();
});
process.on('exit', write);

function write(): void {
  writeFileSync(process.env.STALLS_FILE ?? '/dev/null', JSON.stringify(worst));
}

/** The time, and how long this thread stood ready to run without a processor, in milliseconds. */
function look(): { time: number; waited: number } {
  return { time: performance.now(), waited: waitedForProcessor() };
}

function waitedForProcessor(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}
