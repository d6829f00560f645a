import { LiveElement } from '../progress/live-element.client.ts';
import { progress } from '../progress/store.client.ts';
import { foldScans } from './scans.ts';

/** `<kept-scan>`: erases the self-scan, and nothing else, after a second press. What it did is said in its status line. */
class KeptScan extends LiveElement {
  override connectedCallback(): void {
    const actions: Record<string, () => void> = {
      erase: () => this.#ask(true),
      'erase-no': () => this.#ask(false),
      'erase-yes': () => this.#erase(),
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', () => actions[button.dataset.do ?? '']?.());
    }
    super.connectedCallback();
  }

  draw(): void {
    const nothing = foldScans(progress.events()).length === 0;
    this.querySelector('[data-do="erase"]')?.toggleAttribute('hidden', nothing);
  }

  #ask(sure: boolean): void {
    this.querySelector<HTMLElement>('.sure')?.toggleAttribute('hidden', !sure);
    this.querySelector<HTMLElement>(sure ? '[data-do="erase-no"]' : '[data-do="erase"]')?.focus();
  }

  #erase(): void {
    for (const { id } of foldScans(progress.events())) progress.record({ type: 'scan-erased', scan: id });
    this.#ask(false);
    this.querySelector('h2')?.focus(); // the button is gone
    this.say(progress.saveState() === 'saved' ? this.dataset.erased : this.dataset.eraseFailed);
  }
}

customElements.define('kept-scan', KeptScan);
