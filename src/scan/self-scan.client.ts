import { fillIn, plural } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import '../people/show-learner.client.ts';
import { LiveElement } from '../progress/live-element.client.ts';
import type { Level, ProgressEvent } from '../progress/model.ts';
import { progress } from '../progress/store.client.ts';
import './kept-scan.client.ts';
import { showResult } from './result.client.ts';
import type { Told } from './result-words.ts';
import { erasedScans, foldScans, type LookBack, lookBack, nextTurn, type Scan } from './scans.ts';
import type { ServedBlock } from './served-block.ts';
import { share } from './share.client.ts';
import { Sheet } from './sheet.client.ts';
import { type Choice, Turns } from './turns.client.ts';

/**
 * `<self-scan>`: keeps each choice at once, alone on the sheet or in turns on one phone, and shows the newest
 * whole scan beside the first. A choice made before this script arrived is kept too.
 */
class SelfScan extends LiveElement {
  #text = JSON.parse(this.dataset.text ?? '{}') as Strings['scan'];
  #blocks = JSON.parse(this.dataset.blocks ?? '[]') as ServedBlock[];
  #ids = this.#blocks.map(({ id }) => id);
  #sheet = new Sheet(this.#part('.sheet'), (block, level) => this.#tick(block, level));
  /** The scan that the sheet shows and changes; undefined while the sheet is put away. */
  #onSheet: string | undefined;
  #turns = new Turns({
    section: this.#part('.turn'),
    text: this.#text,
    blocks: this.#blocks,
    choose: (choice) => this.#keep(choice),
    done: (how) => this.#endTurns(how),
  });
  #folded: Folded | undefined;
  /** Whether the browser was asked, once, not to throw our data away. */
  #asked = false;

  readonly #actions: Readonly<Record<string, () => void>> = {
    together: () => {
      const people = Number(this.querySelector('select')?.value);
      this.#startTurns({ id: newId(), people, turns: new Map() });
    },
    'go-on': () => this.#startTurns(this.#known.begun),
    again: () => this.#openSheet(newId()),
    change: () => this.#openSheet(this.#known.now?.id),
    share: () => {
      const told = this.#told;
      if (told) share(this.#part('.scan-result'), told, this.dataset.title ?? '');
    },
  };

  override connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      this.#actions[button?.dataset.do ?? '']?.();
    });
    this.#part('.show-code').addEventListener('toggle', () => this.#drawCode());
    const early = this.#sheet.ticked();
    this.#chooseSheet();
    if (early.length > 0) this.#onSheet ??= newId();
    for (const { block, level } of early) this.#tick(block, level);
    super.connectedCallback();
  }

  draw(): void {
    const { erased, scans, now, begun } = this.#known;
    if (this.#onSheet && erased.has(this.#onSheet)) this.#onSheet = undefined;
    if (this.#turns.scan && erased.has(this.#turns.scan)) this.#turns.end();
    this.#turns.update(scans.find(({ id }) => id === this.#turns.scan));
    const inTurns = this.#turns.scan !== undefined;
    if (!inTurns) this.#chooseSheet();
    const shown = scans.find(({ id }) => id === this.#onSheet);
    this.#sheet.show(shown);
    this.#sheet.putAway(inTurns || !this.#onSheet);
    for (const part of ['.introduction', '.together', 'kept-scan']) this.#part(part).hidden = inTurns;
    this.#drawGoOn(begun);
    this.dataset.drawn = '';
    this.#part('.scan-result').hidden = inTurns || !now;
    this.#part('[data-do="again"]').hidden = this.#onSheet !== undefined && this.#onSheet !== now?.id;
    this.#part('[data-do="change"]').hidden = now?.people !== 1 || this.#onSheet !== undefined;
    const told = this.#told;
    if (told) showResult(this.#part('.scan-result'), told);
    this.#part('.show-code').hidden = now?.people !== 1;
    this.#drawCode();
    this.say(this.#status(inTurns ? undefined : shown));
  }

  /** Open when nothing whole is there to look at yet, and for who is half way alone, here or in another tab. */
  #chooseSheet(): void {
    const { scans, now, begun } = this.#known;
    const isEmpty = !scans.some(({ id }) => id === this.#onSheet);
    if (begun?.people === 1 && isEmpty) this.#onSheet = begun.id;
    else if (!now) this.#onSheet ??= newId();
  }

  #openSheet(scan: string | undefined): void {
    this.#onSheet = scan;
    this.draw();
    this.#sheet.focus();
  }

  #startTurns(scan: Pick<Scan, 'id' | 'people' | 'turns'> | undefined): void {
    if (!scan) return;
    this.#onSheet = undefined;
    this.querySelector('details')?.removeAttribute('open');
    this.#turns.start(scan);
    this.draw();
  }

  #endTurns(how: 'next' | 'stop'): void {
    this.draw();
    const left = this.#known.begun ? '[data-do="go-on"]' : 'summary';
    this.#part(how === 'next' ? '#result' : left).focus();
  }

  #tick(block: string, level: Level): void {
    if (this.#onSheet) this.#keep({ scan: this.#onSheet, block, level, person: 1, people: 1 });
  }

  #keep(choice: Choice): void {
    progress.record({ type: 'scan-rated', ...choice });
    if (!this.#asked) navigator.storage?.persist?.().catch(() => false);
    this.#asked = true;
  }

  #drawGoOn(begun: Scan | undefined): void {
    const turn = begun && begun.people > 1 ? nextTurn(begun, this.#ids) : undefined;
    this.#part('.go-on').hidden = !turn;
    const place = { block: (turn?.block ?? 0) + 1, total: this.#ids.length };
    this.#part('[data-do="go-on"]').textContent = fillIn(this.#text.goOn, place);
  }

  /** The code for whoever adds up what a group chose, each on an own phone; fetched when asked for. */
  async #drawCode(): Promise<void> {
    const details = this.#part('.show-code');
    const { now } = this.#known;
    if (!now || details.hidden || !(details instanceof HTMLDetailsElement) || !details.open) return;
    const { showScanCode } = await import('../group-result/show-scan-code.client.ts');
    const { words = '{}', page = '' } = details.dataset;
    const levels = this.#ids.map((id) => [id, now.turns.get(id)?.get(1) ?? 0] as const);
    const place = details.querySelector('div');
    if (place) showScanCode(place, new Map(levels), { words: JSON.parse(words), page });
  }

  #status(shown: Scan | undefined): string {
    if (progress.saveState() === 'not-saved') return this.#text.notSaved;
    if (!shown) return '';
    const left = this.#ids.length - shown.turns.size;
    return left > 0 ? plural(this.lang as Language, this.#text.toGo, left) : this.#text.whole;
  }

  get #told(): Told | undefined {
    const { first, now } = this.#known;
    const language = this.lang as Language;
    return now && { now, ...(first && { first }), blocks: this.#blocks, text: this.#text, language };
  }

  /** All that is kept, folded once for each change. */
  get #known(): Folded {
    const from = progress.events();
    if (this.#folded?.from !== from) {
      const scans = foldScans(from);
      this.#folded = { from, scans, erased: erasedScans(from), ...lookBack(scans, this.#ids) };
    }
    return this.#folded;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
}

interface Folded extends LookBack {
  readonly from: readonly ProgressEvent[];
  readonly scans: readonly Scan[];
  readonly erased: ReadonlySet<string>;
}

customElements.define('self-scan', SelfScan);
