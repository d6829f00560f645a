import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnv } from './env.ts';
import { createFront, type PagesHandler } from './front.ts';
import { createLog, describeError } from './log.ts';
import { currentRequestId } from './request-id.ts';
import { createSecurityHeaders } from './security-headers.ts';
import { startServices } from './services.ts';
import { createStaticFiles } from './static-files.ts';
import { prepareStop } from './stop-gracefully.ts';
import { createTurnstile } from './turnstile.ts';
import { realWorld } from './world.ts';

/* Runs the site: settings, tables, mail worker, front. Stops without cutting anyone off. */

const log = createLog((line) => process.stderr.write(line), realWorld.now, currentRequestId);

try {
  await start();
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${cause}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const env = readEnv();
  const securityHeaders = createSecurityHeaders(env.distDir, env.site.protocol === 'https:', env.formOrigins);
  const entry = pathToFileURL(resolve(env.distDir, 'server/entry.mjs')).href;
  const { handler } = (await import(entry)) as { handler: PagesHandler };
  const running = await startServices({ env, world: realWorld, log });
  let stopping = false;
  const front = createFront({
    ...env,
    securityHeaders,
    files: createStaticFiles(join(env.distDir, 'client'), env),
    rateLimit: running.rateLimit,
    pages: handler,
    locals: { services: running.services },
    isOrganiser: running.isOrganiser,
    readiness: async () => ({ ...(await running.readiness()), ...(stopping ? { ready: false } : {}) }),
    newId: realWorld.newId,
    turn: createTurnstile(),
    log,
  });
  front.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    const advice = taken ? 'Another program uses it: stop that, or set PORT.' : 'Check HOST and PORT.';
    process.stderr.write(`Port ${env.port} on ${env.host} cannot be opened (${error.code}). ${advice}\n`);
    process.exit(1);
  });
  front.listen(env.port, env.host, () => process.stdout.write(`Leerkring is ready: ${env.site.href}\n`));

  const stopGracefully = prepareStop(front, running);
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log('stopping');
    /* What is still under way after ten seconds is not waited for: a mail comes again by its lease. */
    setTimeout(() => process.exit(0), 10_000).unref();
    void stopGracefully().finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  /* A second Ctrl-C does not wait. */
  process.once('SIGINT', stop);
  process.on('unhandledRejection', (reason) => log('unhandled-rejection', describeError(reason)));
}
