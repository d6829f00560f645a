import { fillIn, plural } from '../i18n/fill-in.ts';
import type { SearchSettings } from './settings.ts';

/** The button that searches the full text, and its results. They vanish as soon as the question changes. */
export class FullTextPanel {
  #query = '';
  readonly #root: HTMLElement;
  readonly #settings: SearchSettings;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#root = root;
    this.#settings = settings;
    this.#button.addEventListener('click', () => this.search());
  }

  /** Offers to search for a query; hides the answer to another. */
  offer(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#root.hidden = query === '';
    this.#button.hidden = false;
    this.#section.hidden = true;
  }

  /** Searches for the query on offer and shows what it finds. */
  async search(): Promise<void> {
    const query = this.#query;
    const { language, index, text } = this.#settings;
    this.#section.hidden = false;
    this.#list.replaceChildren();
    this.#say(text.fullTextLoading);
    try {
      const { searchFullText } = await import('./full-text.client.ts');
      const { count, items } = await searchFullText(query, index.split('v=')[1] ?? '');
      if (query !== this.#query) return;
      this.#list.replaceChildren(...items);
      this.#say(
        count === 0 ? fillIn(text.fullTextNothing, { query }) : plural(language, text.fullTextPages, count),
      );
    } catch {
      if (query === this.#query) this.#say(text.fullTextFailed);
    }
  }

  get #button(): HTMLButtonElement {
    return part(this.#root, 'button');
  }

  get #section(): HTMLElement {
    return part(this.#root, 'section');
  }

  get #list(): HTMLElement {
    return part(this.#root, 'ol');
  }

  #say(sentence: string): void {
    part(this.#root, '[role=status]').textContent = sentence;
  }
}

function part<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The full-text panel has no ${selector}: see Search.astro.`);
  return found;
}
