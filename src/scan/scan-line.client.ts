import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { LiveElement } from '../progress/live-element.client.ts';
import { progress } from '../progress/store.client.ts';
import { dateOf } from './result-words.ts';
import { foldScans, lookBack } from './scans.ts';

/** `<scan-line>`: says in a few words whether the self-scan was done, and when. */
class ScanLine extends LiveElement {
  draw(): void {
    const { first, now, begun } = lookBack(
      foldScans(progress.events()),
      this.dataset.blocks?.split(' ') ?? [],
    );
    const { none = '', begun: half = '', once = '', twice = '' } = this.dataset;
    const words = first ? twice : now ? once : begun ? half : none;
    const date = (at = 0) => dateOf(at, this.lang as Language);
    this.textContent = `(${fillIn(words, { first: date(first?.at), now: date(now?.at) })})`;
  }
}

customElements.define('scan-line', ScanLine);
