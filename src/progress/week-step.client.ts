import { LiveElement } from './live-element.client.ts';
import { progress } from './store.client.ts';

/** `<week-step lesson step>`: a button that puts the step of the week among one's own steps, or takes it away. */
class WeekStep extends LiveElement {
  override connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.#toggle());
    super.connectedCallback();
  }

  draw(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.#planned));
  }

  #toggle(): void {
    const planned = !this.#planned;
    const state = progress.record({ type: 'step-planned', lesson: this.lesson, step: this.#step, planned });
    const words = planned ? this.dataset.done : this.dataset.undone;
    this.say(state === 'saved' ? words : this.dataset.notSaved);
  }

  get #step(): string {
    return this.getAttribute('step') ?? '';
  }

  get #planned(): boolean {
    return progress.read().lessons[this.lesson]?.steps[this.#step] ?? false;
  }
}

customElements.define('week-step', WeekStep);
