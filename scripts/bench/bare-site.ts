import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/check/read-content.ts';
import { writeFiles } from '../../tests/support/write-files.ts';
import { linkPackages } from './link-packages.ts';

/**
 * Makes an Astro site with the same lessons and nothing else: the same MDX in the same two languages, each
 * component as little HTML as its words allow, no style, no script, no list of lessons. A floor for the time
 * of a build, not a product.
 */
export function makeBareSite(folder: string, content: ContentFiles): void {
  mkdirSync(folder, { recursive: true });
  linkPackages(folder);
  writeFiles(folder, bareFiles);
  const course = [...content].filter(([file]) => file.startsWith('course/'));
  writeFiles(join(folder, 'content'), new Map(course));
}

const wrapped = (html: string, props = '') => `---\nconst { ${props} } = Astro.props;\n---\n\n${html}\n`;

/** Each component that an author writes, as little HTML as its words allow. */
export const bareComponents: ReadonlyMap<string, string> = new Map([
  ['Card', wrapped('<section id={id}><h2>{title}</h2><slot /></section>', 'id, title')],
  ['Scenario', wrapped('<section id={id}><h2>{title}</h2><slot /></section>', 'id, title')],
  ['Reflect', wrapped('<section id={id}><slot /></section>', 'id')],
  ['ThisWeek', wrapped('<section id={id}><slot /></section>', 'id')],
  ['Facilitator', '<details><slot /></details>\n'],
  ['Steps', '<div><slot /></div>\n'],
  [
    'Figure',
    wrapped('<figure><img src={src} alt={alt} /><figcaption><slot /></figcaption></figure>', 'src, alt'),
  ],
  ['Source', wrapped("<a href={'#' + id}>[{id}]</a>", 'id')],
  ['Term', wrapped("<a href={'#' + id}><slot /></a>", 'id')],
  ['Link', wrapped('<a href={href}><slot /></a>', 'href')],
  [
    'Quiz',
    `---
const { questions, language } = Astro.locals;
const { id } = Astro.props;
const question = questions.find((one) => one.id === id);
const options = question.options ?? question.items ?? question.pairs ?? [];
---

<fieldset id={id}>
  <legend>{question.prompt[language]}</legend>
  {options.map((option) => (
    <label>
      <input type="radio" name={id} /> {(option.text ?? option.left)[language]}
      <span>{option.feedback[language]}</span>
    </label>
  ))}
</fieldset>
`,
  ],
]);

const bareFiles = new Map([
  ['package.json', '{ "name": "bare", "private": true, "type": "module" }\n'],
  [
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], trailingSlash: 'always' });
`,
  ],
  [
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const base = './content/course';
const generateId = ({ entry }) => entry.replace(/(^|\\/)\\d+-/g, '$1').replace(/\\.\\w+$/, '');

export const collections = {
  lessons: defineCollection({ loader: glob({ base, pattern: '*/*/lesson.*.mdx', generateId }) }),
  quizzes: defineCollection({ loader: glob({ base, pattern: '*/*/quiz.yaml', generateId }) }),
};
`,
  ],
  [
    'src/pages/[...lesson].astro',
    `---
import { getCollection, getEntry, render } from 'astro:content';
import * as components from '../components.ts';

export async function getStaticPaths() {
  const lessons = await getCollection('lessons');
  return lessons.map((lesson) => ({ params: { lesson: lesson.id.replace('/lesson.', '/') }, props: { lesson } }));
}

const { lesson } = Astro.props;
const quiz = await getEntry('quizzes', lesson.id.replace(/lesson\\.\\w+$/, 'quiz'));
const { Content } = await render(lesson);
Astro.locals.questions = quiz.data.questions;
Astro.locals.language = lesson.id.slice(-2);
---

<!doctype html>
<html lang={Astro.locals.language}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{lesson.data.title}</title>
  </head>
  <body>
    <main>
      <h1>{lesson.data.title}</h1>
      <p>{lesson.data.objective}</p>
      <Content components={components} />
    </main>
  </body>
</html>
`,
  ],
  [
    'src/components.ts',
    [
      ...[
        'Card',
        'Facilitator',
        'Figure',
        'Quiz',
        'Reflect',
        'Scenario',
        'Source',
        'Steps',
        'Term',
        'ThisWeek',
      ].map((name) => `export { default as ${name} } from './${name}.astro';`),
      "export { default as a } from './Link.astro';\n",
    ].join('\n'),
  ],
  ...[...bareComponents].map(([name, text]): [string, string] => [`src/${name}.astro`, text]),
]);
