import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { LiveWords } from './live-words.ts';
import { caches as names, type OfflineManifest } from './model.ts';
import { note, noted } from './noted.client.ts';
import { type Plan, planFor, type Standing, standingOf, type Wanted } from './plan.ts';
import { isDear, sayBytes } from './sizes.ts';
import { digest, giveUp, readStandings, type Taken, take } from './take.ts';

/**
 * `<take-along>`: shows what is on the device and what the rest costs, fetches it when asked, and removes it.
 * What it did is said in its status line. On a line that saves data it asks once more.
 */
class TakeAlong extends HTMLElement {
  readonly #text = JSON.parse(this.dataset.text ?? '{}') as LiveWords;
  readonly #manifest = JSON.parse(
    document.getElementById('offline-manifest')?.textContent || '{}',
  ) as OfflineManifest;
  #standings: ReadonlyMap<string, Standing> = new Map();
  #busy: AbortController | undefined;

  connectedCallback(): void {
    const can = 'caches' in window && 'serviceWorker' in navigator && this.#manifest.groups !== undefined;
    if (!can) {
      this.#ready(false);
      return;
    }
    navigator.serviceWorker.register('/sw.js').catch(() => {});
    for (const part of this.#parts()) {
      part
        .querySelector('[data-take]')
        ?.addEventListener('click', () => this.#ask({ groups: this.#groupsOf(part) }, part));
      part
        .querySelector('[data-remove]')
        ?.addEventListener('click', () => this.#remove(this.#groupsOf(part), part));
    }
    for (const page of this.querySelectorAll<HTMLElement>('[data-page]')) {
      page
        .querySelector('[data-update]')
        ?.addEventListener('click', () =>
          this.#ask({ pages: [page.dataset.page ?? ''] }, page.closest<HTMLElement>('[data-part]') ?? this),
        );
    }
    this.#part('[data-stop]').addEventListener('click', () => this.#busy?.abort());
    document.addEventListener('visibilitychange', () => this.#busy ?? this.#look());
    this.#look().then(
      () => {
        this.#ready(true);
        this.#tellOfLoss();
      },
      () => this.#ready(false),
    );
  }

  #ready(can: boolean): void {
    this.#part(can ? '.can' : '.unsupported').hidden = false;
    this.dataset.ready = '';
  }

  get #language(): Language {
    return this.lang as Language;
  }

  #standing = (address: string): Standing => this.#standings.get(address) ?? 'missing';

  #open(): Promise<Cache> {
    return caches.open(names.taken[this.#language]);
  }

  async #look(): Promise<void> {
    this.#standings = await readStandings(this.#manifest, await this.#open(), digest);
    this.#draw();
  }

  #draw(): void {
    const { groups, items } = this.#manifest;
    for (const part of this.#parts()) {
      const ids = this.#groupsOf(part);
      const own = groups.filter(({ id }) => ids.includes(id));
      const pages = own.flatMap((group) => group.pages);
      const files = own.flatMap((group) => group.files);
      const is = standingOf({ pages, files }, this.#standing);
      const size = sayBytes(planFor(this.#manifest, { groups: ids }, this.#standing).bytes, this.#language);
      const words = {
        all: this.#text.isThere,
        old: fillIn(this.#text.isOld, { size }),
        part: fillIn(this.#text.isPart, { size }),
        none: `${this.#text.isNone} ${fillIn(this.#text.size, { size })}.`,
      };
      this.#part('[data-standing]', part).textContent = words[is];
      const button = this.#part('[data-take]', part);
      const label = { all: '', old: this.#text.update, part: this.#text.goOn, none: '' }[is];
      button.dataset.first ??= button.textContent?.trim() ?? '';
      button.textContent = label || button.dataset.first;
      if (part.dataset.part) {
        const title = part.querySelector('h3')?.textContent ?? '';
        button.ariaLabel = label ? `${label}: ${title}` : fillIn(this.#text.takePart, { title });
      }
      button.hidden = is === 'all';
      this.#part('[data-remove]', part).hidden = pages.every((page) => this.#standing(page) === 'missing');
    }
    for (const line of this.querySelectorAll<HTMLElement>('[data-page]')) {
      const { page = '' } = line.dataset;
      const is = this.#standing(page);
      this.#part('[data-standing]', line).textContent = {
        current: this.#text.pageThere,
        old: this.#text.pageOld,
        missing: `${this.#text.pageNone} · ${sayBytes(items[page]?.bytes ?? 0, this.#language)}`,
      }[is];
      const button = this.#part('[data-update]', line);
      button.hidden = is !== 'old';
      const { bytes } = planFor(this.#manifest, { pages: [page] }, this.#standing);
      button.textContent = fillIn(this.#text.updatePage, {
        title: button.dataset.title ?? '',
        size: sayBytes(bytes, this.#language),
      });
    }
  }

  /** The browser may clear what is kept without a word; what was taken is noted elsewhere, and missed here. */
  #tellOfLoss(): void {
    const lost = noted.read().filter((id) => id.startsWith(`${this.#language}/`));
    if (lost.length > 0 && [...this.#standings.values()].every((one) => one === 'missing'))
      this.#say(this.#text.cleared);
  }

  #ask(wanted: Wanted, part: HTMLElement): void {
    if (this.#busy) return;
    this.#comeTo(part);
    const plan = planFor(this.#manifest, wanted, this.#standing);
    if (!isDear((navigator as { connection?: NetworkLine }).connection)) {
      this.#fetch(wanted, plan);
      return;
    }
    const sure = this.#part('.sure');
    this.#say('');
    this.#part('[data-question]').textContent = fillIn(this.#text.sure, {
      size: sayBytes(plan.bytes, this.#language),
    });
    sure.hidden = false;
    this.#part('[data-yes]').onclick = () => {
      sure.hidden = true;
      this.#fetch(wanted, plan);
    };
    this.#part('[data-no]').onclick = () => {
      sure.hidden = true;
    };
    this.#part('[data-yes]').focus();
  }

  async #fetch(wanted: Wanted, plan: Plan): Promise<void> {
    const busy = new AbortController();
    this.#busy = busy;
    this.#part('.busy').hidden = false;
    this.#dim(true);
    this.#say('');
    const size = sayBytes(plan.bytes, this.#language);
    const show = (share: number) => {
      const percent = Math.floor(share * 100);
      this.#part<HTMLProgressElement>('progress').value = percent;
      this.#part('[data-share]').textContent = fillIn(this.#text.busy, { percent, size });
    };
    show(0);
    for (const id of wanted.groups ?? []) note(`${this.#language}/${id}`);
    /* Asked for at the tap of someone who wants to keep something; the answer changes nothing here. */
    navigator.storage?.persist?.().catch(() => false);
    const result = await take(
      plan,
      this.#manifest,
      {
        cache: await this.#open(),
        fetch: (address, options) => fetch(address, { ...options, signal: busy.signal }),
        elsewhere: async (address) =>
          address.startsWith('/_astro/') ? caches.match(address, { cacheName: names.files }) : undefined,
      },
      show,
    ).catch((): Taken => 'interrupted');
    this.#busy = undefined;
    const hadFocus = this.contains(document.activeElement);
    this.#part('.busy').hidden = true;
    this.#dim(false);
    await this.#look();
    const said = { all: 'taken', interrupted: 'interrupted', renewed: 'renewed', full: 'full' } as const;
    this.#say(this.#text[busy.signal.aborted ? 'stopped' : said[result]]);
    if (hadFocus) this.#keepFocus();
  }

  async #remove(ids: readonly string[], part: HTMLElement): Promise<void> {
    if (this.#busy) return;
    this.#comeTo(part);
    const kept = this.#manifest.groups
      .filter((group) => !ids.includes(group.id) && standingOf(group, this.#standing) !== 'none')
      .map(({ id }) => id);
    if (kept.length === 0) await caches.delete(names.taken[this.#language]);
    else await giveUp(this.#manifest, ids, kept, await this.#open());
    noted.change((list) =>
      list.filter((one) => !ids.includes(one.split('/')[1] ?? '') || !one.startsWith(this.#language)),
    );
    navigator.serviceWorker.controller?.postMessage('tidy');
    await this.#look();
    this.#say(this.#text.removed);
    this.#keepFocus();
  }

  /** Questions, progress and what was done are shown where one pressed. */
  #comeTo(part: HTMLElement): void {
    this.#part('.buttons', part).after(this.#part('.now'));
  }

  /** One thing at a time: what is pressed meanwhile does nothing, and looks so. */
  #dim(isBusy: boolean): void {
    for (const button of this.querySelectorAll('[data-take], [data-remove], [data-update]'))
      button.ariaDisabled = isBusy ? 'true' : null;
  }

  /** The button that was pressed may be gone: then the focus goes to what was done. */
  #keepFocus(): void {
    if (!this.contains(document.activeElement)) this.#part('[role=status]').focus();
  }

  #parts(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-part]')];
  }

  /** The part without a name is the whole course. */
  #groupsOf({ dataset }: HTMLElement): readonly string[] {
    return dataset.part ? [dataset.part] : this.#manifest.groups.map(({ id }) => id);
  }

  #say(sentence: string): void {
    this.#part('[role=status]').textContent = sentence;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string, root: HTMLElement = this): T {
    const part = root.querySelector<T>(selector);
    if (!part) throw new Error(`<take-along> has no ${selector}: see TakeAlong.astro.`);
    return part;
  }
}

interface NetworkLine {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

customElements.define('take-along', TakeAlong);
