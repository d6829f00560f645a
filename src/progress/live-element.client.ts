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
}
