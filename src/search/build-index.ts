import type { Language } from '../i18n/language.ts';
import {
  indexVersion,
  kinds,
  type PackedEntry,
  type SearchEntry,
  type SearchIndexFile,
  type SynonymGroup,
} from './model.ts';
import { stemPhrases } from './synonyms.ts';
import { type Stemmer, stemsIn } from './words.ts';

/**
 * Packs entries and synonyms into the index file of one language. Stems are made here, once; titles travel
 * whole, because they are shown, and the browser stems them again.
 */
export function buildIndex(
  language: Language,
  entries: readonly SearchEntry[],
  groups: readonly SynonymGroup[],
  stem: Stemmer,
): SearchIndexFile {
  const rows = new Map(entries.map((entry, row) => [entry.href, row]));
  const own = groups.map((group) => stemPhrases(group.own, stem));
  const pack = (entry: SearchEntry): PackedEntry => {
    const [page = '', anchor] = entry.href.split('#');
    const parent = anchor === undefined ? undefined : rows.get(page);
    const title = stemsIn(entry.title, stem);
    const text = stemsIn(entry.text, stem);
    const words = [title, text].map((stems) => ` ${stems.join(' ')} `);
    const mentioned = own.flatMap((phrases, group) =>
      phrases.some((phrase) => words.some((all) => all.includes(` ${phrase} `))) ? [group] : [],
    );
    return trimmed([
      kinds.indexOf(entry.kind),
      entry.title,
      parent === undefined ? entry.href : `#${anchor}`,
      parent ?? -1,
      [...new Set(text)].filter((one) => !title.includes(one)).join(' '),
      ownFirst(
        mentioned,
        groups.findIndex(({ id }) => id === entry.term),
      ),
    ]);
  };
  return {
    version: indexVersion,
    language,
    groups: groups.map((group) => stemPhrases([...group.own, ...group.others], stem).join(',')),
    entries: entries.map(pack),
  };
}

function ownFirst(mentioned: readonly number[], own: number): readonly number[] {
  return own < 0 ? mentioned : [own, ...mentioned.filter((group) => group !== own)];
}

/** Leaves off what is empty at the end of a row. */
function trimmed([kind, title, href, parent, stems, groups]: Required<PackedEntry>): PackedEntry {
  if (groups.length > 0) return [kind, title, href, parent, stems, groups];
  return stems === '' ? [kind, title, href, parent] : [kind, title, href, parent, stems];
}
