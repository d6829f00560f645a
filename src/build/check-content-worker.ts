import { parentPort } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';
import { loadContentFiles } from '../check/load-content-files.ts';
import { formatMistakes } from '../check/mistake.ts';

/* The check of the content on a thread of its own: a message names the folder, the answer is the list of mistakes. */
parentPort?.on('message', (folder: string) => {
  parentPort?.postMessage(formatMistakes(checkContent(loadContentFiles(folder))));
});
