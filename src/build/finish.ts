import { join } from 'node:path';
import { writeCspHashes } from './csp-hashes.ts';
import { writeOffline } from './offline.ts';
import { indexWithPagefind } from './pagefind.ts';
import { forgetOld, precompress } from './precompress.ts';

/*
 * What comes after the pages: the full-text index, what is needed without a network, the hashes for the security
 * policy, and brotli and gzip beside each file, in this order, because each works on what the one before wrote.
 * scripts/build.ts runs it with the folder of the built site, in a process of its own: Astro holds gigabytes of a
 * large course until it ends.
 */
const [, , dist = 'dist'] = process.argv;
const client = join(dist, 'client');
say('indexing the full text');
await indexWithPagefind(client);
say('weighing pages and packing them to be taken along');
await writeOffline(client);
say('hashing inline scripts and styles for the security policy');
writeCspHashes(dist);
say('compressing');
await precompress(client);
forgetOld();

function say(stage: string): void {
  process.stdout.write(`${stage}\n`);
}
