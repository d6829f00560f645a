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
    const button = this.querySelector('button');
    if (button) button.textContent = (this.#planned ? this.dataset.planned : this.dataset.plan) ?? '';
  }

  #toggle(): void {
    const planned = !this.#planned;
    const state = progress.record({ type: 'step-planned', ...this.#ids, planned });
    const said = this.querySelector('.said');
    const words = planned ? this.dataset.done : this.dataset.undone;
    if (said) said.textContent = (state === 'saved' ? words : this.dataset.notSaved) ?? '';
  }

  get #ids(): { lesson: string; step: string } {
    return { lesson: this.getAttribute('lesson') ?? '', step: this.getAttribute('step') ?? '' };
  }

  get #planned(): boolean {
    const { lesson, step } = this.#ids;
    return progress.read().lessons[lesson]?.steps[step] ?? false;
  }
}

customElements.define('week-step', WeekStep);
