import lunr from 'lunr';
import type { Language } from '../i18n/language.ts';
import type { Engine } from './words.ts';

/** lunr with the stemmer of a language, and nothing else of `lunr-languages`: English is lunr's own. */
export async function loadLunr(language: Language): Promise<Engine> {
  const engine: Engine = lunr;
  if (language === 'nl' && !engine.nl) {
    const [{ default: addStemmerSupport }, { default: addDutch }] = await Promise.all([
      import('lunr-languages/lunr.stemmer.support.js'),
      import('lunr-languages/lunr.nl.js'),
    ]);
    addStemmerSupport(lunr);
    addDutch(lunr);
  }
  return engine;
}
