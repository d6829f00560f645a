import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { isOfLesson } from './quiz-for-tools.ts';

/*
 * Islands are written against React's names and types and run on Preact (docs/decisions/0002). On the server
 * `@astrojs/react` renders them through Preact's compatible API. In the browser our islands use nothing but
 * hooks and JSX, so `react` is Preact's hooks alone there, without the 1 KB of compatibility.
 */
const compatible: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
};
/** For our own islands in the browser. */
const light: Readonly<Record<string, string>> = { ...compatible, react: 'preact/hooks' };
/** For the questions of a lesson, in the browser (docs/decisions/0010). */
const lightest = fileURLToPath(new URL('../browser/light-react.client.ts', import.meta.url));

/** A Vite plugin that gives every import of React its part of Preact. */
export function reactIsPreact(): Plugin {
  return {
    name: 'leerkring:react-is-preact',
    enforce: 'pre',
    resolveId(id, importer, options) {
      const ours = this.environment.name === 'client' && !importer?.includes('/node_modules/');
      if (ours && id in light && isOfLesson(importer)) return lightest;
      const target = (ours ? light : compatible)[id];
      return target ? this.resolve(target, importer, { ...options, skipSelf: true }) : undefined;
    },
  };
}
