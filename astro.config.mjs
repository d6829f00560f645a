import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { addressesIntegration } from './src/build/addresses.ts';
import { checkContentIntegration } from './src/build/check-content.ts';

/* In the browser and on the server React is Preact: see docs/decisions/0002. */
const preact = [
  { find: 'react-dom/server', replacement: 'preact/compat/server' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react-dom/test-utils', replacement: 'preact/test-utils' },
  { find: 'react-dom', replacement: 'preact/compat' },
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: 'react/jsx-dev-runtime', replacement: 'preact/jsx-dev-runtime' },
  { find: 'react', replacement: 'preact/compat' },
].map(({ find, replacement }) => ({ find: new RegExp(`^${find}$`), replacement }));

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  adapter: node({ mode: 'middleware' }),
  integrations: [checkContentIntegration(), addressesIntegration(), mdx(), react()],
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
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
    resolve: { alias: preact },
    ssr: { noExternal: ['react', 'react-dom', '@astrojs/react'] },
  },
});
