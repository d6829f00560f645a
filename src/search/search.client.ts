import { fillIn, plural } from '../i18n/fill-in.ts';
import { FullTextPanel } from './full-text-panel.client.ts';
import { loadLunr } from './lunr.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { rank } from './rank.ts';
import { resultItem } from './result-list.client.ts';
import type { SearchSettings } from './settings.ts';

/**
 * `<course-search>`: answers as one types. lunr and the index are fetched when the box gets focus or the address
 * has `?q=`. The results are a plain list of links; the arrow keys walk through it, Escape clears. What was asked
 * stands in the address, so that *back* works and a search can be shared.
 */
class CourseSearch extends HTMLElement {
  #index: SearchIndex | undefined;
  #loading: Promise<void> | undefined;
  #pause: number | undefined;
  #fullText: FullTextPanel | undefined;

  connectedCallback(): void {
    const asked = new URL(location.href).searchParams.get('q') ?? '';
    /* What was typed before this script came stays. */
    this.#box.value ||= asked;
    this.#fullText = new FullTextPanel(this.#part('[data-full-text]'), this.#settings);
    this.#box.addEventListener('focus', () => this.#load());
    this.#box.addEventListener('input', () => this.#answer());
    this.#part('form').addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => this.#walk(event));
    if (this.#query !== '' || document.activeElement === this.#box) this.#load();
    if (this.#query === '') this.dataset.answered = '';
  }

  get #settings(): SearchSettings {
    return JSON.parse(this.dataset.settings ?? '{}');
  }

  get #box(): HTMLInputElement {
    return this.#part('input');
  }

  get #query(): string {
    return this.#box.value.trim();
  }

  #load(): void {
    this.#loading ??= this.#fetchIndex().catch(() => {
      this.#loading = undefined;
      this.#say(this.#settings.text.failed);
      this.dataset.answered = '';
    });
  }

  async #fetchIndex(): Promise<void> {
    const { language, index, text } = this.#settings;
    if (this.#query !== '') this.#say(text.loading);
    const [engine, file] = await Promise.all([loadLunr(language), fetchJson(index)]);
    this.#index = openIndex(file, engine);
    this.#say('');
    this.#answer();
  }

  #answer(): void {
    this.#load();
    clearTimeout(this.#pause);
    if (!this.#index) return;
    const query = this.#query;
    const { language, text, otherLanguage } = this.#settings;
    const { stem } = this.#index;
    const results = rank(this.#index, query);
    const nothing = query !== '' && results.length === 0;
    const list = this.#part('[data-results]');
    list.replaceChildren(...results.map((result) => resultItem(result, stem, text.kinds)));
    list.hidden = results.length === 0;
    this.#part('[data-help]').hidden = !nothing;
    this.#part('[data-help]').textContent = text.nothingHelp;
    const other = this.#part<HTMLAnchorElement>('[data-other-language] a');
    other.href = `${otherLanguage}?q=${encodeURIComponent(query)}`;
    other.textContent = fillIn(text.otherLanguage, { query });
    this.#part('[data-other-language]').hidden = query === '';
    this.#fullText?.offer(query);
    this.dataset.answered = '';
    /* Spoken, and written to the address, when the typing rests. */
    this.#pause = window.setTimeout(() => {
      remember(query);
      if (query === '') this.#say('');
      else
        this.#say(nothing ? fillIn(text.nothing, { query }) : plural(language, text.results, results.length));
    }, rest);
  }

  #submit(event: SubmitEvent): void {
    /* Without an index the page may load again, with ?q=: that is the second try. */
    if (!this.#index) return;
    event.preventDefault();
    remember(this.#query);
    if (!this.#settings.complete && this.#query !== '') this.#fullText?.search();
    /* Away with the keyboard on the screen, which hides the results. */
    if (matchMedia('(pointer: coarse)').matches) this.#box.blur();
  }

  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#box.value !== '') {
      event.preventDefault();
      this.#box.value = '';
      this.#box.focus();
      this.#answer();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops: (Element | null)[] = [this.#box, ...this.querySelectorAll('.search-results a')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  #say(sentence: string): void {
    this.#part('.search-status').textContent = sentence;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<course-search> has no ${selector}: see Search.astro.`);
    return part;
  }
}

/** How long typing rests before the count is spoken, in milliseconds. */
const rest = 500;

async function fetchJson(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

if (!customElements.get('course-search')) customElements.define('course-search', CourseSearch);
