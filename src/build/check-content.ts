import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { loadContentFiles } from '../check/load-content-files.ts';
import { formatMistakes } from '../check/mistake.ts';

/**
 * The author's safety net. A mistake in `content/` stops the build with the whole list; while developing the
 * list is printed at the start and after every change below `content/`.
 */
export function checkContentIntegration(): AstroIntegration {
  let folder = '';
  return {
    name: 'leerkring:content',
    hooks: {
      /* Not `astro:build:start`: Astro reads the collections before that, and its own error names no line. */
      'astro:config:setup': ({ command, config }) => {
        folder = fileURLToPath(new URL('content/', config.root));
        if (command === 'build') refuse(folder);
      },
      'astro:server:setup': ({ server, logger }) => {
        report(folder, logger);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.replaceAll('\\', '/').startsWith(folder.replaceAll('\\', '/'))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => report(folder, logger), 100);
        });
      },
    },
  };
}

function refuse(folder: string): void {
  const mistakes = checkContent(loadContentFiles(folder));
  if (mistakes.length > 0) {
    throw new Error(`The site is not built: content/ has mistakes.\n\n${formatMistakes(mistakes)}\n`);
  }
}

function report(folder: string, logger: AstroIntegrationLogger): void {
  const mistakes = checkContent(loadContentFiles(folder));
  if (mistakes.length > 0) logger.warn(`mistakes that stop a build:\n${formatMistakes(mistakes)}`);
  else logger.info('no mistakes');
}
