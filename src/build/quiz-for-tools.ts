import type { Plugin } from 'vite';

/*
 * Questions are shown on lessons and in the tools. One file for both would come to a lesson as a second request
 * with exports of its own; a lesson has no bytes to spare for that. So in the build what a tool imports of
 * `src/quiz/` is a copy, `Quiz.tsx?for-tools`, with files of its own. The text is the same, and both share the
 * store of progress.
 */
const copy = '?for-tools';
const ofQuiz = /\/src\/quiz\/[^?]+$/;
/** What wakes the questions of a lesson. */
const ofLesson = /\/src\/(quiz\/[^?]+$|layouts\/WakeLesson)/;

/** A Vite plugin that gives the tools a copy of the questions. */
export function quizForTools(): Plugin {
  return {
    name: 'leerkring:quiz-for-tools',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!importer || ofLesson.test(importer) || !source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer.replace(copy, ''), { ...options, skipSelf: true });
      return resolved && ofQuiz.test(resolved.id) ? { ...resolved, id: resolved.id + copy } : undefined;
    },
  };
}
