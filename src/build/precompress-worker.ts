import { workerData } from 'node:worker_threads';
import { compressAll } from './precompress.ts';

/* The compressing of a large site on a thread of its own: the names of the files come with it. */
const { files, cache } = workerData as { readonly files: readonly string[]; readonly cache: string };
await compressAll(files, cache);
