import { lessonState } from './lesson-state.ts';
import { progress } from './store.client.ts';

/** `<progress-ring>`: sets `data-state` on each bead of the ring it holds, and keeps it true. */
class ProgressRing extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = progress.subscribe(() => this.#draw());
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #draw(): void {
    const known = progress.read();
    for (const bead of this.querySelectorAll<SVGGElement>('[data-lesson]')) {
      bead.dataset.state = lessonState(known, bead.dataset.lesson ?? '');
    }
  }
}

if (!customElements.get('progress-ring')) customElements.define('progress-ring', ProgressRing);
