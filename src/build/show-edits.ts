import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * While developing an edited lesson shows at once: the open pages load again as soon as its file is saved. Astro does
 * that for what it keeps in its store, and the text of a lesson is not kept there (content-files.ts).
 */
export function showEditsIntegration(): AstroIntegration {
  let root = '';
  return {
    name: 'leerkring:edits',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root).replaceAll('\\', '/');
      },
      'astro:server:setup': ({ server }) => {
        const show = (path: string) => {
          if (!isLesson(path.replaceAll('\\', '/').replace(root, ''))) return;
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        /* Some editors write a new file in the place of the old one. */
        server.watcher.on('change', show).on('add', show);
      },
    },
  };
}

function isLesson(path: string): boolean {
  return /^content\/course\/.*\.mdx$/.test(path);
}
