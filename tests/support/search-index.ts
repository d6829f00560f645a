import { pathFor } from '../../src/i18n/addresses.ts';
import type { Language } from '../../src/i18n/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { entriesOf } from '../../src/search/entries.ts';
import { loadLunr } from '../../src/search/lunr.ts';
import type { SearchEntry, SearchIndexFile } from '../../src/search/model.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import { synonymGroups } from '../../src/search/synonyms.ts';
import { stemmerFor } from '../../src/search/words.ts';
import { readCourse, readGlossary, readProtocols, readText } from './course-files.ts';

/** Entries, file and opened index of the real course in one language. */
export async function realIndex(language: Language): Promise<{
  entries: SearchEntry[];
  file: SearchIndexFile;
  index: SearchIndex;
}> {
  const glossary = readGlossary();
  const pages = [
    { title: strings[language].course.glossaryTitle, href: pathFor(language, 'glossary'), text: '' },
  ];
  const entries = entriesOf({
    course: readCourse(language),
    textOf: readText,
    protocols: readProtocols(),
    glossary,
    pages,
  });
  const engine = await loadLunr(language);
  const groups = synonymGroups(language, glossary);
  const file = buildIndex(language, entries, groups, stemmerFor(language, engine));
  return { entries, file, index: openIndex(JSON.parse(JSON.stringify(file)), engine) };
}
