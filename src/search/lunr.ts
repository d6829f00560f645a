import type { Language } from '../i18n/language.ts';
import type { Engine } from './words.ts';

/** lunr with the stemmer of a language, and nothing else of `lunr-languages`: English is lunr's own. */
export async function loadLunr(language: Language): Promise<Engine> {
  const [{ default: engine }, plugins] = await Promise.all([
    import('lunr'),
    language === 'nl' ? loadDutch() : [],
  ]);
  /* A second time lunr would complain that it knows the stemmer already. */
  if (!engine.nl) for (const { default: addTo } of plugins) addTo(engine);
  return engine;
}

/** In this order: the stemmer stands on its support. */
function loadDutch() {
  return Promise.all([import('lunr-languages/lunr.stemmer.support.js'), import('lunr-languages/lunr.nl.js')]);
}
