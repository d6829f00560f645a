import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * While developing an edited lesson shows at once: the open pages load again as soon as its file is saved. Astro does
 * that for what it keeps in its store, and the text of a lesson is not kept there (src/content.config.ts).
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
        server.watcher.on('change', (path) => {
          if (!isLesson(path.replaceAll('\\', '/').replace(root, ''))) return;
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

function isLesson(path: string): boolean {
  return /^content\/course\/.*\.mdx$/.test(path);
}
