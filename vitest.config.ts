import { defineConfig } from 'vitest/config';

/* As in the site: islands are written against React's names and run on Preact (docs/decisions/0002). */
const preact = [
  { find: /^react$/, replacement: 'preact/hooks' },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
];

export default defineConfig({
  resolve: { alias: preact },
  test: {
    /* Costs nothing until a test asks for PostgreSQL. */
    globalSetup: 'tests/support/postgres-on-demand.ts',
    projects: [
      /* Needs nothing but the source. */
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/{unit,content,server,faults}/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      /* What takes minutes, for `npm run test:long`. */
      {
        extends: true,
        test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 30 * 60_000 },
      },
      /* Reads what the build made: budgets, valid HTML, links, policies. */
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
