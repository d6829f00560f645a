import { h, render } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import { askedOfScan } from './asked.ts';
import { Code } from './ShowCode.tsx';

/** Draws the code of a whole self-scan into `place`; `levels` is what was chosen for each block, by its id. */
export function showScanCode(place: Element, levels: ReadonlyMap<string, number>, about: ScanWords): void {
  const chosen = [...levels].map(([block, level]) => `${block}=${level}`);
  const { words, page } = about;
  render(h(Code, { asked: askedOfScan([...levels.keys()]), chosen, words, page }), place);
}

interface ScanWords {
  readonly words: Strings['groupResult']['show'];
  /** The address of the page that counts. */
  readonly page: string;
}
