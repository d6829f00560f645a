import { defineMiddleware, sequence } from 'astro:middleware';
import { guardDesk } from './organiser/gate.ts';

/**
 * Only for `astro dev`, where no front hands the services to the pages: they are started with the first
 * request. In a build this is an empty step and the server's code stays out of it.
 */
const startServices = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (import.meta.env.DEV && !isPrerendered) {
    const { developmentServices } = await import('./server/development-services.ts');
    locals.services = await developmentServices();
  }
  return next();
});

/** Then the door to what is for organisers only. */
export const onRequest = sequence(startServices, defineMiddleware(guardDesk));
