import { progress } from './store.client.ts';

/** Milliseconds of quiet after the last key before the text is kept. */
const quiet = 400;

/**
 * `<reflection-box lesson reflection>`: brings back what was written, and keeps what is being written:
 * after a short quiet, and at once when the page is left. Text typed before this script arrived counts.
 */
class ReflectionBox extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept = '';

  connectedCallback(): void {
    const box = this.querySelector('textarea');
    if (!box) return;
    this.#kept = this.#known;
    if (box.value === '') box.value = this.#kept;
    else this.#keep(box.value);
    box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#keep(box.value), quiet);
    });
    box.addEventListener('blur', () => this.#keep(box.value));
    addEventListener('pagehide', () => this.#keep(box.value));
    document.addEventListener('visibilitychange', () => this.#keep(box.value));
  }

  #keep(text: string): void {
    clearTimeout(this.#timer);
    if (text === this.#kept) return;
    this.#kept = text;
    const state = progress.record({
      type: 'reflection-saved',
      lesson: this.getAttribute('lesson') ?? '',
      reflection: this.getAttribute('reflection') ?? '',
      text,
    });
    const said = this.querySelector('.said');
    if (said) said.textContent = (state === 'saved' ? this.dataset.saved : this.dataset.notSaved) ?? '';
  }

  get #known(): string {
    const lesson = progress.read().lessons[this.getAttribute('lesson') ?? ''];
    return lesson?.reflections[this.getAttribute('reflection') ?? ''] ?? '';
  }
}

customElements.define('reflection-box', ReflectionBox);
