import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { addressesIntegration } from './src/build/addresses.ts';
import { checkContentIntegration } from './src/build/check-content.ts';
import { readHosting } from './src/build/hosting.ts';
import { onDemandHashes } from './src/build/on-demand-hashes.ts';
import { ownFillIn } from './src/build/own-fill-in.ts';
import { quizForTools } from './src/build/quiz-for-tools.ts';
import { reactIsPreact } from './src/build/react-is-preact.ts';
import { showEditsIntegration } from './src/build/show-edits.ts';

const hosting = readHosting(process.env);

const clientFiles = [
  /* What every page with progress shares. */
  {
    name: 'progress',
    test: /src\/(browser\/stored|people\/show-learner|progress\/(store|fold|in-time|merge|parse-event|lesson-state|live-element|progress-mark|progress-ring)|real-browser\/(in-app-line|shown-in-app))\b/,
  },
  /* What search and tools share. Questions have a copy of their own (src/build/own-fill-in.ts). */
  { name: 'fill-in', test: /i18n\/fill-in\.ts$/ },
  /* What the forms of the webinars share. */
  {
    name: 'webinar',
    test: /src\/webinar\/(after-press|field-complaints|form-values|typed|text-rules|email)\b/,
  },
  /* Shared by the tools; `preact/compat` is for the build alone (docs/decisions/0002). */
  { name: 'preact', test: /\/preact\/(?!compat)/ },
  /* What wakes the questions of a lesson. */
  {
    name: 'quiz',
    test: /src\/(quiz\/[^?]+$|browser\/light-react|i18n\/fill-in\.ts\?|ui\/keep-place|layouts\/WakeLesson)/,
  },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  adapter: node({ mode: 'middleware' }),
  integrations: [
    /* scripts/build.ts checks it on another processor, while Astro is at work. */
    checkContentIntegration({ beside: process.env.CONTENT_IS_CHECKED_BESIDE === 'yes' }),
    showEditsIntegration(),
    addressesIntegration(hosting),
    onDemandHashes(),
    mdx(),
    /* No Fast Refresh: it wants Astro's own islands, and ours wake without them. The page reloads instead. */
    react({ exclude: /\.tsx$/, experimentalDisableStreaming: true }),
  ],
  /* A page that waits for its file to be written leaves the processor to the next ones. */
  build: { inlineStylesheets: 'always', concurrency: 4 },
  compressHTML: true,
  /* src/server/front.ts does it: Astro's own check compares with the Host header, which a client chooses. */
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  vite: {
    define: { __HOSTING__: JSON.stringify(hosting) },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            /* Few files: a request costs more than its bytes, and one file packs better than three. */
            output: {
              codeSplitting: { groups: clientFiles },
              /* Astro would write `Lesson.astro_astro_type_script_index_0_lang` into every page. */
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
            },
          },
        },
      },
    },
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
    /* Known beforehand, else the first visit while developing loads twice. */
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'lunr'] },
    plugins: [reactIsPreact(), quizForTools(), ownFillIn()],
    ssr: { noExternal: ['react', 'react-dom', '@astrojs/react'] },
  },
});
