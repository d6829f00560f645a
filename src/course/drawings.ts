import type { Lesson } from './arrange.ts';

const files = import.meta.glob<string>('/content/course/**/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

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
  const path = Object.keys(files).find(
    (file) => file.replace(/\/\d+-/g, '/') === `/content/course/${lesson.module.id}/${lesson.id}/${name}`,
  );
  const [, opening = '', content = ''] =
    /<svg([^>]*)>([\s\S]*)<\/svg>/.exec((path && files[path]) || '') ?? [];
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
