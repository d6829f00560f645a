import type { Lesson } from './arrange.ts';

const files = import.meta.glob<string>('/content/course/**/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const byLesson = new Map(Object.entries(files).map(([file, svg]) => [file.replace(/\/\d+-/g, '/'), svg]));

/** What `Figure.astro` draws: the picture's box, its own attributes, and what is inside. */
export interface Drawing {
  readonly viewBox: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/**
 * The drawing `name` from the lesson's folder. Throws when there is none; `check/` tells the author
 * earlier, with file and line.
 */
export function drawingOf(lesson: Lesson, name: string): Drawing {
  const svg = byLesson.get(`/content/course/${lesson.module.id}/${lesson.id}/${name}`) ?? '';
  const [, opening = '', content = ''] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  const attributes = Object.fromEntries(
    [...opening.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  );
  const { viewBox, xmlns: _, ...rest } = attributes as Record<string, string>;
  if (!viewBox) throw new Error(`Lesson ${lesson.id} has no drawing ${name} with a viewBox.`);
  return {
    viewBox,
    attributes: rest,
    content: content
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/>\s+</g, '><')
      .trim(),
  };
}
