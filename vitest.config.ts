import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
      /* Reads what the build made: budgets, valid HTML, links, policies. */
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
