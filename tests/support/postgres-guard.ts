import { startPostgres } from './postgres-server.ts';

/*
 * A process between a test run and its PostgreSQL server. It prints the address of the server, and takes it
 * down when its own input ends: that happens in every way in which a test run can end, also by SIGKILL.
 */
let inputEnded = false;
const ended = new Promise<void>((resolve) => {
  process.stdin.on('end', resolve).on('error', () => resolve());
});
ended.then(() => {
  inputEnded = true;
});
process.stdin.resume();

try {
  const server = await startPostgres();
  if (!inputEnded) process.stdout.write(`${server.url}\n`);
  await ended;
  await server.stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
