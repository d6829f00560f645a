import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { build } from 'vite';
import type { drawBothWays, Tree } from '../support/draw-both-ways.ts';

/* The questions of a lesson run on a light React (docs/decisions/0010). React itself is the measure. */

const words = fc.constantFrom('a', 'les', ' ', 'één & twee', '<b>', '');
/* A property that is taken away becomes empty, not absent: `title` is always there. */
const props = fc.record(
  {
    className: fc.constantFrom('well', 'not-yet', undefined),
    title: fc.constantFrom('x', 'y'),
    hidden: fc.boolean(),
    'aria-pressed': fc.constantFrom(true, false, undefined),
    'data-item': fc.constantFrom('one', 'two', undefined),
  },
  { requiredKeys: ['title'] },
);
/** Children with names or without, in any order, with gaps; never two of one name. */
const { kids } = fc.letrec<{ kids: Tree[]; element: Tree }>((tie) => ({
  kids: fc.uniqueArray(
    fc.oneof({ depthSize: 'small' }, words, fc.constantFrom(null, false, 0), tie('element'), tie('kids')),
    {
      maxLength: 6,
      selector: (tree) =>
        tree !== null && typeof tree === 'object' && 'key' in tree ? tree.key : Symbol('any'),
    },
  ),
  element: fc.oneof(
    fc.record({ tag: fc.constantFrom('div', 'span', 'section'), props, kids: tie('kids') }),
    fc.record(
      {
        tag: fc.constantFrom('article', 'Since'),
        key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
        props: fc.constant({}),
        kids: tie('kids'),
      },
      { requiredKeys: ['tag', 'props', 'kids'] },
    ),
  ),
}));
/** One list, of which at each moment some stand behind a condition that does not hold. */
const shown = fc
  .tuple(
    kids,
    fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
  )
  .map(([all, moments]) =>
    moments.map((conditions) => all.map((kid, place) => (conditions[place] ? kid : false))),
  );
const moments = fc.oneof(fc.array(kids, { minLength: 2, maxLength: 5 }), shown);

test('it draws 1,000 generated series of trees as React does, over the HTML that was served', async ({
  page,
}) => {
  test.slow(); // a quarter of a minute on a quiet machine
  const draw = await drawing(page);
  await fc.assert(
    fc.asyncProperty(moments, async (trees) => {
      const { light, react } = await draw(trees);
      expect(light.html).toEqual(react.html);
      expect(light.tookOver, 'no served element is replaced').toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** The two ways, in a page of their own. */
async function drawing(page: Page) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/support/draw-both-ways.ts', formats: ['es'], fileName: 'draw-both-ways' },
    },
  });
  const [bundle] = [result].flat() as { output: { code: string }[] }[];
  await page.goto('about:blank');
  await page.addScriptTag({ content: bundle?.output[0]?.code ?? '', type: 'module' });
  await page.waitForFunction(() => 'drawBothWays' in globalThis);
  return (trees: readonly Tree[]): ReturnType<typeof drawBothWays> =>
    page.evaluate(
      (all) => (globalThis as unknown as { drawBothWays: typeof drawBothWays }).drawBothWays(JSON.parse(all)),
      JSON.stringify(trees),
    );
}
