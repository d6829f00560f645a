import type { Plugin } from 'vite';
import { isOfLesson } from './quiz-for-tools.ts';

/**
 * Gives the questions of a lesson their own copy of `fillIn`. It is a line of code that search and tools use
 * too; shared, it is a file of its own, for which a phone makes one more journey before a question wakes.
 */
export function ownFillIn(): Plugin {
  return {
    name: 'leerkring:own-fill-in',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      const isQuiz = this.environment.name === 'client' && isOfLesson(importer);
      if (!isQuiz || !id.endsWith('/i18n/fill-in.ts')) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && `${found.id}?quiz`;
    },
  };
}
