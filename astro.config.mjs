import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { addressesIntegration } from './src/build/addresses.ts';
import { checkContentIntegration } from './src/build/check-content.ts';
import { finishIntegration } from './src/build/finish.ts';
import { onDemandHashes } from './src/build/on-demand-hashes.ts';
import { reactIsPreact } from './src/build/react-is-preact.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  adapter: node({ mode: 'middleware' }),
  integrations: [
    checkContentIntegration(),
    addressesIntegration(),
    onDemandHashes(),
    mdx(),
    react(),
    finishIntegration(),
  ],
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  /* src/server/front.ts does it: Astro's own check compares with the Host header, which a client chooses. */
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          /* What every page with progress shares, as one file: a request costs more than its bytes. */
          codeSplitting: {
            groups: [
              {
                name: 'progress',
                test: /src\/(browser\/stored|progress\/(store|fold|parse-event|lesson-state|live-element|progress-mark|progress-ring))\b/,
              },
            ],
          },
        },
        /*
         * Astro marks each MDX module with a directive that it reads itself before bundling; Rolldown then
         * warns that it may be lost. It has done its work by then, so only this warning is left out.
         */
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject'))
            report(level, log);
        },
      },
    },
    plugins: [reactIsPreact()],
    ssr: { noExternal: ['react', 'react-dom', '@astrojs/react'] },
  },
});
