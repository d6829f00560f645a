import { LiveElement } from './live-element.client.ts';
import { progress } from './store.client.ts';

/**
 * `<lesson-progress lesson="id">`: notes that the lesson was opened, says how many questions are open, and
 * finishes the lesson on request. Opening is noted once, and again when another lesson came in between, so
 * that "go on" leads to where one really was.
 */
class LessonProgress extends LiveElement {
  override connectedCallback(): void {
    const { lesson } = this;
    const { lessons, latest } = progress.read();
    if (!lessons[lesson] || latest?.lesson !== lesson) progress.record({ type: 'lesson-opened', lesson });
    this.querySelector('button')?.addEventListener('click', () => this.#finish());
    this.hidden = false;
    super.connectedCallback();
  }

  draw(): void {
    const known = progress.read().lessons[this.lesson];
    const open = (this.dataset.questions ?? '').split(' ').filter((id) => id && !known?.questions[id]).length;
    const form =
      new Intl.PluralRules(this.lang).select(open) === 'one' ? this.dataset.one : this.dataset.other;
    const words = open === 0 ? this.dataset.none : form?.replace('{count}', String(open));
    this.querySelector('[data-open]')?.replaceChildren(words ?? '');
    const finished = known?.finishedAt !== undefined;
    this.querySelector('button')?.toggleAttribute('hidden', finished);
    const { notSaved, finished: done } = this.dataset;
    this.say(progress.saveState() === 'not-saved' ? notSaved : finished ? done : '');
  }

  #finish(): void {
    progress.record({ type: 'lesson-finished', lesson: this.lesson });
    const next = document.querySelector<HTMLElement>('a[rel="next"]');
    (next ?? this.querySelector<HTMLElement>('h2'))?.focus();
  }
}

customElements.define('lesson-progress', LessonProgress);
