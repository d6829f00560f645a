import { learnerHere } from '../browser/stored.client.ts';

/**
 * `<who-learns>`: who learns alone keeps the line that was served. What shows several people comes when there
 * are, or when the line is pressed; when it does not come, that is said.
 */
class WhoLearnsHere extends HTMLElement {
  connectedCallback(): void {
    /* Words to show stand behind the space only with several people (browser/stored.client.ts). */
    if (/ ./.test(learnerHere ?? '')) this.#show(false);
    else {
      this.#line.hidden = false;
      this.dataset.awake = '';
    }
    this.querySelector('button')?.addEventListener('click', () => this.#show(true));
  }

  async #show(begin: boolean): Promise<void> {
    try {
      const { showPeople } = await import('./show-people.client.ts');
      showPeople(this, begin);
      this.dataset.awake = '';
    } catch {
      this.#line.hidden = false;
      this.querySelector('.said')?.replaceChildren(this.dataset.failed ?? '');
    }
  }

  get #line(): HTMLElement {
    return this.querySelector('section') as HTMLElement;
  }
}

customElements.define('who-learns', WhoLearnsHere);
