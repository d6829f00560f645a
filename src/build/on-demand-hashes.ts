import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { hashOf, onDemandFile } from './csp-hashes.ts';

/**
 * Notes during the build which styles and scripts stand in the pages that are made on demand: no HTML of
 * those is left behind to count them in. `writeCspHashes` takes them over.
 */
export function onDemandHashes(): AstroIntegration {
  let outDir: URL;
  return {
    name: 'leerkring:on-demand-hashes',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:ssr': ({ manifest }) => {
        const routes = manifest.routes.filter(({ routeData }) => !routeData.prerender);
        const style = routes.flatMap(({ styles }) =>
          styles.flatMap((one) => (one.type === 'inline' ? [hashOf(one.content)] : [])),
        );
        const script = [
          ...routes.flatMap(({ scripts }) =>
            scripts.flatMap((one) => ('value' in one && one.type === 'inline' ? [one.value] : [])),
          ),
          /* Small scripts of components: Astro writes them into the page where the component stands. */
          ...manifest.inlinedScripts.map(([, content]) => content),
        ].map(hashOf);
        writeFileSync(new URL(onDemandFile, outDir), JSON.stringify({ script, style }));
      },
    },
  };
}
