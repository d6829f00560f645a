import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import type { ModuleScript } from './rewrite-page.ts';

/**
 * The module scripts of a page, with all they import now or later, as one classic script that waits for the
 * copy to be ready. The same scripts give the same text. Rejects with the reason when one is missing.
 */
export async function bundleScripts(
  scripts: readonly ModuleScript[],
  client: string,
  site: string | undefined,
): Promise<string> {
  const code = await bundle([partsOf(scripts, client), withoutPreload], {
    /* `file://` and nothing, in a browser. */
    'location.origin': JSON.stringify(site ?? ''),
    'location.host': JSON.stringify(site === undefined ? '' : new URL(site).host),
    /* A file has none, and Chromium would answer each time that it may not. */
    'navigator.serviceWorker': 'undefined',
  });
  return `leerkringCopy.start(()=>{"use strict";${code}});`;
}

/** A script of the copy itself, with what is told to it under `__COPY__`. */
export async function bundleOwn(name: 'begin' | 'keep', facts: unknown): Promise<string> {
  const file = fileURLToPath(new URL(`${name}.client.ts`, import.meta.url));
  const entry: Plugin = { name: 'entry', resolveId: (id) => (id === 'page' ? file : null) };
  const code = await bundle([entry], {});
  /* Not by `define`, which would write the facts in at every place of use. */
  return `(()=>{const __COPY__=${JSON.stringify(facts).replaceAll('<', '\\u003c')};${code}})();`;
}

async function bundle(plugins: Plugin[], define: Record<string, string>): Promise<string> {
  const build = await rolldown({ input: 'page', plugins, platform: 'browser', transform: { define } });
  try {
    const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code.trim();
  } finally {
    await build.close();
  }
}

/** One module that imports the scripts of the page in their order. Addresses of the site are files of the build. */
function partsOf(scripts: readonly ModuleScript[], client: string): Plugin {
  const part = (script: ModuleScript, index: number) => ('src' in script ? script.src : `\0part-${index}`);
  return {
    name: 'leerkring:page-scripts',
    resolveId(id) {
      if (id === 'page') return '\0page';
      if (id.startsWith('\0part-')) return id;
      if (id.startsWith('/pagefind/')) return notHere;
      return id.startsWith('/_astro/') ? join(client, id) : null;
    },
    load(id) {
      if (id === '\0page')
        return scripts.map((one, index) => `import ${JSON.stringify(part(one, index))};`).join('');
      if (id === notHere) return 'throw new Error("The full text can be searched on the website only.");';
      const script = id.startsWith('\0part-') ? scripts[Number(id.slice(6))] : undefined;
      return script && 'text' in script ? script.text : null;
    },
  };
}

const notHere = '\0not-here';

/** Vite’s helper asks the browser for modules ahead, which it would refuse; all is in one file already. */
const withoutPreload: Plugin = {
  name: 'leerkring:without-preload',
  load(id) {
    if (!/\/preload-helper\.[^/]*\.js$/.test(id)) return null;
    const name = /export\s*\{\s*\w+\s+as\s+(\w+)\s*\}/.exec(readFileSync(id, 'utf8'))?.[1];
    if (!name) throw new Error(`${id} exports something else than one function: see bundle-scripts.ts.`);
    return `const run = (load) => load();\nexport { run as ${name} };`;
  },
};
