import type { Plugin } from 'vite';

/*
 * Questions are shown on lessons and in the tools. One file for both would come to a lesson as a second request
 * with exports of its own; a lesson has no bytes to spare for that. So what a tool imports of
 * `src/quiz/` is a copy, `Quiz.tsx?for-tools`, with files of its own. The text is the same, and both share the
 * store of progress. The copy runs on Preact, like the tool around it; the questions of a lesson run on less
 * (docs/decisions/0010).
 */
const copy = '?for-tools';
/** Whether a module is a question of a lesson, not the copy for the tools. */
export function isOfLesson(id: string | undefined): boolean {
  return id?.includes('/src/quiz/') === true && !id.includes(copy);
}

const ofQuiz = /\/src\/quiz\/[^?]+$/;
/** What wakes the questions of a lesson. */
const ofLesson = /\/src\/(quiz\/[^?]+$|layouts\/WakeLesson)/;

/** A Vite plugin that gives the tools a copy of the questions. */
export function quizForTools(): Plugin {
  return {
    name: 'leerkring:quiz-for-tools',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!importer || ofLesson.test(importer) || !source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer.replace(copy, ''), { ...options, skipSelf: true });
      return resolved && ofQuiz.test(resolved.id) ? { ...resolved, id: resolved.id + copy } : undefined;
    },
  };
}
