import { fillIn } from '../i18n/fill-in.ts';
import { openSealedBytes } from '../link/sealed.ts';
import { arriving } from './arriving-store.client.ts';
import type { PageData } from './page-data.ts';
import { addPart, joinParts, openPart } from './series.ts';

/**
 * Takes in what was scanned or pasted, and says what became of it. Progress that is whole, by one link or by
 * the last of the codes, opens: it comes into the address.
 */
export function takeText(words: string, text: PageData['text']): string {
  const rest = words.slice(words.lastIndexOf('#') + 1).trim();
  if (/^s\d/.test(rest)) return takePart(rest, text);
  /* Words may stand behind the link; else an app broke it over lines. */
  const [first = ''] = rest.split(/\s/);
  const fragment = openSealedBytes('progress', first).ok ? first : rest.replace(/\s+/g, '');
  const opened = openSealedBytes('progress', fragment);
  if (!opened.ok) return opened.reason === 'foreign' ? text.noCode : text.problems[opened.reason];
  location.hash = `#${fragment}`;
  return '';
}

function takePart(fragment: string, text: PageData['text']): string {
  const part = openPart(fragment);
  if (!part.ok) return text.problems[part.reason];
  const { news, arriving: parts } = addPart(arriving.read().parts, part);
  if (news === 'other-series') return text.otherSeries;
  arriving.change(() => ({ parts }));
  const whole = joinParts(parts);
  if (whole === 'damaged') return text.seriesDamaged;
  const number = part.index + 1;
  if (whole) {
    arriving.erase();
    location.hash = `#${whole}`;
  }
  return fillIn(news === 'known' ? text.cameBefore : text.cameNow, { number, total: part.count });
}
