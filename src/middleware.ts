import { defineMiddleware } from 'astro:middleware';

/**
 * Only for `astro dev`, where no front hands the services to the pages: they are started with the first
 * request. In a build this is an empty step and the server's code stays out of it.
 */
export const onRequest = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (import.meta.env.DEV && !isPrerendered) {
    const { developmentServices } = await import('./server/development-services.ts');
    locals.services = await developmentServices();
  }
  return next();
});
