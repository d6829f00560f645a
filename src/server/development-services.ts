import { readEnv } from './env.ts';
import { createLog } from './log.ts';
import { type Services, startServices } from './services.ts';
import { realWorld } from './world.ts';

let started: Promise<Services> | undefined;

/** The services for `astro dev`: the same database and mail files as the real server, started once. */
export function developmentServices(): Promise<Services> {
  const log = createLog((line) => process.stderr.write(line), realWorld.now);
  started ??= startServices({ env: readEnv(), world: realWorld, log }).then(({ services }) => services);
  return started;
}
