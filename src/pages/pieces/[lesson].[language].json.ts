import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import Piece from '../../author/Piece.astro';
import { buildPiece } from '../../catalogue/build-piece.ts';
import { lessonContent } from '../../course/lesson-content.ts';
import { lessonPath, loadCourse, loadLessonFile, onceABuild } from '../../course/load-course.ts';
import { isLanguage, languages } from '../../i18n/language.ts';

export const prerender = true;

export const getStaticPaths = (async () => {
  const { lessons } = await loadCourse(languages[0]);
  return lessons.flatMap(({ id }) => languages.map((language) => ({ params: { lesson: id, language } })));
}) satisfies GetStaticPaths;

/** What the tools show of one lesson: see `src/catalogue/model.ts`. */
export const GET: APIRoute = async ({ params, site }) => {
  const { language } = params;
  if (!isLanguage(language)) return new Response(null, { status: 404 });
  const course = await loadCourse(language);
  const lesson = course.lessons.find(({ id }) => id === params.lesson);
  if (!lesson) return new Response(null, { status: 404 });
  const path = lessonPath(language, lesson);
  const container = await loadContainer();
  const html = await container.renderToString(Piece, {
    props: { content: lessonContent(await loadLessonFile(lesson)) },
    /* The components read the language from the address. */
    request: new Request(new URL(path, site)),
    locals: { lesson: { course, lesson } } as App.Locals,
  });
  return Response.json(buildPiece(lesson, language, html, path));
};

const loadContainer = onceABuild(async () =>
  Container.create({ renderers: await loadRenderers([getContainerRenderer()]) }),
);
