import { LiveElement } from './live-element.client.ts';
import { progress } from './store.client.ts';

/** Milliseconds of quiet after the last key before the text is kept. */
const quiet = 400;

/**
 * `<reflection-box lesson reflection>`: brings back what was written, and keeps what is being written:
 * after a short quiet, and at once when the page is left. What was typed before this script arrived is
 * set below what was there. What another tab wrote shows here, unless something else is being typed.
 */
class ReflectionBox extends LiveElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept = '';

  override connectedCallback(): void {
    const box = this.#box;
    const typed = box.value;
    this.#kept = this.#known;
    if (!typed.startsWith(this.#kept)) box.value = typed ? `${this.#kept}\n\n${typed}` : this.#kept;
    const keep = () => this.#keep();
    keep();
    box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(keep, quiet);
    });
    box.addEventListener('blur', keep);
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    super.connectedCallback();
  }

  draw(): void {
    if (this.#box.value === this.#kept) {
      this.#kept = this.#known;
      this.#box.value = this.#kept;
    }
    if (this.querySelector('.said')?.textContent) this.#tell(progress.saveState());
  }

  #keep(): void {
    clearTimeout(this.#timer);
    const text = this.#box.value;
    if (text === this.#kept) return;
    const state = progress.record({
      type: 'reflection-saved',
      lesson: this.lesson,
      reflection: this.#reflection,
      text,
    });
    this.#kept = this.#known;
    this.#tell(state);
  }

  #tell(state: string): void {
    this.say(state === 'saved' ? this.dataset.saved : this.dataset.notSaved);
  }

  get #reflection(): string {
    return this.getAttribute('reflection') ?? '';
  }

  get #box(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  get #known(): string {
    return progress.read().lessons[this.lesson]?.reflections[this.#reflection] ?? '';
  }
}

customElements.define('reflection-box', ReflectionBox);
