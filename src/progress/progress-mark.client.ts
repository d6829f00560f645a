import { lessonState } from './lesson-state.ts';
import { LiveElement } from './live-element.client.ts';
import { progress } from './store.client.ts';

/** `<progress-mark lesson="id">`: a bead in a list; shows the lesson's state and says it in a word. */
class ProgressMark extends LiveElement {
  draw(): void {
    const state = lessonState(progress.read(), this.lesson);
    const bead = this.querySelector<SVGElement>('.bead');
    const word = this.querySelector('span');
    if (bead) bead.dataset.state = state;
    if (word) word.textContent = this.dataset[state] ?? '';
  }
}

customElements.define('progress-mark', ProgressMark);
