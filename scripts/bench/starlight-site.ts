import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { precompress } from '../../src/build/precompress.ts';
import type { ContentFiles } from '../../src/check/read-content.ts';
import { writeFiles } from '../../tests/support/write-files.ts';
import { bareComponents } from './bare-site.ts';

/**
 * Makes and builds a Starlight site with the same lessons in Dutch and a quiz in React, from the packages of the
 * registry, in a folder of its own, and gives the folder with its files. Throws one sentence when no registry is
 * reached or the site cannot be built.
 */
export async function makeStarlightSite(folder: string, content: ContentFiles): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, new Map([...siteFiles, ...lessonsOf(content)]));
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1']);
  run(folder, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  await precompress(join(folder, 'dist'));
  return join(folder, 'dist');
}

function run(folder: string, program: string, args: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status === 0) return;
  const what =
    program === 'npm'
      ? 'Starlight was not measured: npm could not install it. Is the npm registry reachable?'
      : 'Starlight was not measured: its site could not be built.';
  throw new Error(`${what} ${`${stderr}${stdout}`.trim().split('\n').slice(0, 12).join('\n')}`);
}

/** The lessons as pages of Starlight: what an author of Starlight would write, with the questions as data. */
export function lessonsOf(content: ContentFiles): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [file, text] of content) {
    const [, folder] = /^course\/(.*)\/lesson\.nl\.mdx$/.exec(file) ?? [];
    if (!folder) continue;
    const quiz: unknown = parse(content.get(`course/${folder}/quiz.yaml`) ?? '');
    const { questions } = quiz as { questions: readonly { id: string }[] };
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const { title } = parse(head) as { title: string };
    const page = body.replace(/<Quiz id="([^"]+)" \/>/g, (_, id: string) => {
      const question = questions.find((one) => one.id === id);
      return `<Quiz client:visible question={${JSON.stringify(question)}} />`;
    });
    pages.set(
      `src/content/docs/${folder}.mdx`,
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${imports}\n${page}`,
    );
  }
  return pages;
}

const imports = [
  ...[...bareComponents.keys()]
    .filter((name) => !/^(Link|Quiz)$/.test(name))
    .map((name) => `import ${name} from '../../../${name}.astro';`),
  "import Quiz from '../../../Quiz.jsx';\n",
].join('\n');

const siteFiles = new Map([
  [
    'package.json',
    `${JSON.stringify({
      name: 'peer',
      private: true,
      type: 'module',
      dependencies: {
        '@astrojs/react': '7.0.0',
        '@astrojs/starlight': '^0.42.0',
        astro: '7.3.5',
        react: '19.3.1',
        'react-dom': '19.3.1',
      },
    })}\n`,
  ],
  [
    'astro.config.mjs',
    `import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Leerkring', locales: { root: { label: 'Nederlands', lang: 'nl' } } }), react()],
});
`,
  ],
  [
    'src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  ],
  ['src/content/docs/index.mdx', '---\ntitle: Leerkring\n---\n\nDe cursus.\n'],
  [
    'src/Quiz.jsx',
    `import { useEffect, useState } from 'react';

export default function Quiz({ question }) {
  const [chosen, choose] = useState(null);
  useEffect(() => choose((now) => now ?? localStorage.getItem(question.id)), [question.id]);
  const options = question.options ?? question.items ?? question.pairs ?? [];
  const answer = (id) => {
    choose(id);
    localStorage.setItem(question.id, id);
  };
  return (
    <fieldset>
      <legend>{question.prompt.nl}</legend>
      {options.map(({ id, text, left, feedback }) => (
        <div key={id}>
          <label>
            <input type="radio" name={question.id} checked={chosen === id} onChange={() => answer(id)} />
            {(text ?? left).nl}
          </label>
          {chosen === id && <p className="feedback">{feedback.nl}</p>}
        </div>
      ))}
    </fieldset>
  );
}
`,
  ],
  ...[...bareComponents]
    .filter(([name]) => name !== 'Quiz')
    .map(([name, text]): [string, string] => [`src/${name}.astro`, text]),
]);
