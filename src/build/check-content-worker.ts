import { parentPort } from 'node:worker_threads';
import { keepReadings } from '../check/readings.ts';
import { mistakesBelow } from './check-content.ts';

/* The check of the content on a thread of its own: a message names the folder, the answer is the list of mistakes. */
const readings = keepReadings();
parentPort?.on('message', (folder: string) => parentPort?.postMessage(mistakesBelow(folder, readings)));
