import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeCspHashes } from './csp-hashes.ts';
import { writeOffline } from './offline.ts';
import { indexWithPagefind } from './pagefind.ts';
import { forgetOld, precompress } from './precompress.ts';

/**
 * What comes after the pages: the full-text index, what is needed without a network, the hashes for the security
 * policy, and brotli and gzip beside each file, in this order, because each works on what the one before wrote.
 */
export function finishIntegration(): AstroIntegration {
  return {
    name: 'leerkring:finish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const client = fileURLToPath(dir);
        const dist = fileURLToPath(new URL('..', dir));
        logger.info('indexing the full text');
        await indexWithPagefind(client);
        logger.info('weighing pages and packing them to be taken along');
        await writeOffline(client);
        logger.info('hashing inline scripts and styles for the security policy');
        await writeCspHashes(dist);
        logger.info('compressing');
        await precompress(client);
        forgetOld();
      },
    },
  };
}
