import { progress } from './store.client.ts';

/** A custom element that draws itself when it appears and again whenever progress changes, in any tab. */
export abstract class LiveElement extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = progress.subscribe(() => this.draw());
    this.draw();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** Shows what progress says now. */
  abstract draw(): void;

  /** The id of the lesson this element is about. */
  get lesson(): string {
    return this.getAttribute('lesson') ?? '';
  }

  /** Puts words in the status line; the same words again are not announced again. */
  say(words = ''): void {
    const said = this.querySelector('.said');
    if (said && said.textContent !== words) said.textContent = words;
  }
}
