import type { Strings } from '../i18n/strings.ts';
import { type MarkedPart, markWords } from './mark-words.ts';
import type { SearchResult } from './model.ts';
import type { Stemmer } from './words.ts';

/** One result as a list item: the title as a link, and below it what it is and where it stands. */
export function resultItem(
  { entry, stems }: SearchResult,
  stem: Stemmer,
  kinds: Strings['search']['kinds'],
): HTMLLIElement {
  const item = document.createElement('li');
  /* A word stands in the glossary: its kind says so. */
  const where = entry.kind === 'term' ? '' : entry.context;
  const about = where === '' ? kinds[entry.kind] : `${kinds[entry.kind]} · ${where}`;
  item.append(
    link(entry.href, markWords(entry.title, stems, stem)),
    paragraph([{ text: about, marked: false }], 'meta'),
  );
  return item;
}

/** A link that shows parts of text, some of them marked. */
export function link(href: string, parts: readonly MarkedPart[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...parts.map(partNode));
  return anchor;
}

/** A paragraph of parts of text. */
export function paragraph(parts: readonly MarkedPart[], className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  if (className !== '') element.className = className;
  element.append(...parts.map(partNode));
  return element;
}

function partNode({ text, marked }: MarkedPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
