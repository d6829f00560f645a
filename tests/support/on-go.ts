import { once } from 'node:events';

/** In a script that `runTogether` runs: waits until all are ready, does the work and hands back its result. */
export async function onGo<Input>(work: (input: Input) => Promise<unknown>): Promise<void> {
  const input = JSON.parse(process.argv[2] ?? '') as Input;
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const result = await work(input);
  process.stdout.write(JSON.stringify(result ?? null), () => process.exit(0));
}
