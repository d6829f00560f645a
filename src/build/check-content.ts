import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { loadContentFiles } from '../check/load-content-files.ts';
import { formatMistakes } from '../check/mistake.ts';
import type { Readings } from '../check/readings.ts';

/**
 * The author's safety net. A mistake in `content/` stops the build with the whole list, unless it is checked
 * `beside`, as scripts/build.ts does. While developing the list is printed at the start and after every change below
 * `content/`, as soon as `checker` has it.
 */
export function checkContentIntegration({
  beside = false,
  checker = onAThread,
}: {
  readonly beside?: boolean;
  readonly checker?: Checker;
} = {}): AstroIntegration {
  let folder = '';
  return {
    name: 'leerkring:content',
    hooks: {
      /* Not `astro:build:start`: Astro reads the collections before that, and its own error names no line. */
      'astro:config:setup': ({ command, config }) => {
        folder = fileURLToPath(new URL('content/', config.root));
        if (command === 'build' && !beside) refuse(folder);
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = checker((mistakes) => {
          if (mistakes === '') logger.info('no mistakes');
          else logger.warn(`mistakes that stop a build:\n${mistakes}`);
        });
        check(folder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.replaceAll('\\', '/').startsWith(folder.replaceAll('\\', '/'))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => check(folder), 800);
        });
      },
    },
  };
}

/**
 * The mistakes below a folder as text; empty when there are none. With the `readings` of an earlier check only what
 * changed is read.
 */
export function mistakesBelow(folder: string, readings?: Readings): string {
  return formatMistakes(checkContent(loadContentFiles(folder), readings));
}

/** A large course takes longer to check than an author waits for a page: the page does not wait for this. */
function onAThread(tell: (mistakes: string) => void): (folder: string) => void {
  const worker = checkWorker();
  worker.on('message', tell);
  worker.on('error', ({ message }) => tell(`The content could not be checked: ${message}`));
  worker.unref();
  return (folder) => worker.postMessage(folder);
}

function checkWorker(): Worker {
  return new Worker(new URL('check-content-worker.ts', import.meta.url));
}

/** What `mistakesBelow` gives, found on a thread of its own. Throws when the folder cannot be read. */
export async function checkOnAThread(folder: string): Promise<string> {
  const worker = checkWorker();
  worker.postMessage(folder);
  const [mistakes] = (await once(worker, 'message')) as [string];
  await worker.terminate();
  return mistakes;
}

function refuse(folder: string): void {
  const mistakes = mistakesBelow(folder);
  if (mistakes !== '') throw new Error(`The site is not built: content/ has mistakes.\n\n${mistakes}\n`);
}

/** Takes what to tell the mistakes to, and gives what checks a folder. */
type Checker = (tell: (mistakes: string) => void) => (folder: string) => void;
