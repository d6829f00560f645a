import { lessonState } from './lesson-state.ts';
import { LiveElement } from './live-element.client.ts';
import { progress } from './store.client.ts';

/** `<progress-ring>`: sets `data-state` on each bead of the ring it holds, and keeps it true. */
class ProgressRing extends LiveElement {
  draw(): void {
    const known = progress.read();
    for (const bead of this.querySelectorAll<SVGGElement>('[data-lesson]')) {
      bead.dataset.state = lessonState(known, bead.dataset.lesson ?? '');
    }
  }
}

customElements.define('progress-ring', ProgressRing);
