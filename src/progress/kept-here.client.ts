import { offerFile } from '../download/offer-file.client.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import { LiveElement } from './live-element.client.ts';
import { progress } from './store.client.ts';
import { buildTransfer, readTransfer } from './transfer.ts';

/**
 * `<kept-here>`: shows what is kept, saves it to a file, joins a file to it, and erases it after a second
 * press. What it did is said in its status line.
 */
class KeptHere extends LiveElement {
  #text = JSON.parse(this.dataset.text ?? '{}') as Strings['progress'];
  #lessons = JSON.parse(this.dataset.lessons ?? '[]') as { id: string; title: string; href: string }[];

  override connectedCallback(): void {
    const actions: Record<string, () => void> = {
      save: () => this.#save(),
      erase: () => this.#ask(true),
      'erase-no': () => this.#ask(false),
      'erase-yes': () => this.#erase(),
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', actions[button.dataset.do ?? ''] ?? (() => {}));
    }
    this.querySelector('input')?.addEventListener('change', (event) =>
      this.#load(event.currentTarget as HTMLInputElement),
    );
    this.hidden = false;
    super.connectedCallback();
  }

  draw(): void {
    const { lessons } = progress.read();
    const known = Object.values(lessons);
    const summary = this.querySelector('.summary');
    if (summary)
      summary.textContent =
        progress.events().length === 0
          ? this.#text.empty
          : fillIn(this.#text.summary, {
              done: this.#lessons.filter(({ id }) => lessons[id]?.finishedAt !== undefined).length,
              total: this.#lessons.length,
              answered: known.reduce((sum, { questions }) => sum + Object.keys(questions).length, 0),
            });
    const entries = Object.entries(lessons);
    this.#list(
      '.steps',
      entries.flatMap(([lesson, { steps }]) =>
        Object.entries(steps).flatMap(([step, planned]) =>
          planned ? [{ lesson, anchor: step, words: '' }] : [],
        ),
      ),
    );
    this.#list(
      '.reflections',
      entries.flatMap(([lesson, { reflections }]) =>
        Object.entries(reflections).flatMap(([anchor, words]) =>
          words.trim() ? [{ lesson, anchor, words }] : [],
        ),
      ),
    );
  }

  #list(selector: string, items: readonly { lesson: string; anchor: string; words: string }[]): void {
    const section = this.querySelector<HTMLElement>(selector);
    if (!section) return;
    section.hidden = items.length === 0;
    section.querySelector('ul')?.replaceChildren(
      ...items.map(({ lesson, anchor, words }) => {
        const about = this.#lessons.find(({ id }) => id === lesson);
        const place = document.createElement(about ? 'a' : 'span');
        if (about) place.setAttribute('href', `${about.href}#${anchor}`);
        place.textContent = fillIn(this.#text.inLesson, { title: about?.title ?? lesson });
        const item = document.createElement('li');
        if (words) item.append(words, document.createElement('br'));
        item.append(place);
        return item;
      }),
    );
  }

  #save(): void {
    offerFile({
      name: `${this.#text.fileName}-${new Date().toISOString().slice(0, 10)}.json`,
      type: 'application/json',
      text: buildTransfer(progress.events()),
    });
  }

  async #load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const transfer = readTransfer(await file.text().catch(() => ''));
    input.value = '';
    if (!transfer.ok) {
      const reasons = {
        damaged: this.#text.loadDamaged,
        'not-ours': this.#text.loadNotOurs,
        newer: this.#text.loadNewer,
      };
      this.say(reasons[transfer.reason]);
      return;
    }
    const count = progress.merge(transfer.events);
    const added = count ? plural(this.lang as Language, this.#text.loaded, count) : this.#text.loadedNothing;
    const left = transfer.unread > 0 ? ` ${fillIn(this.#text.loadedPart, { count: transfer.unread })}` : '';
    this.say(progress.saveState() === 'saved' ? added + left : this.#text.notSaved);
  }

  #ask(sure: boolean): void {
    this.querySelector<HTMLElement>('.sure')?.toggleAttribute('hidden', !sure);
    this.querySelector<HTMLElement>(sure ? '[data-do="erase-no"]' : '[data-do="erase"]')?.focus();
  }

  #erase(): void {
    const erased = progress.erase();
    this.#ask(false);
    this.say(erased ? this.#text.erased : this.#text.eraseFailed);
  }
}

customElements.define('kept-here', KeptHere);
