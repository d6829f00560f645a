import { learnerHere } from '../browser/stored.client.ts';

/**
 * `<who-learns>`: who learns alone keeps the line that was served. What shows several people comes when there
 * are, or when the line is pressed; when it does not come, that is said.
 */
class WhoLearnsHere extends HTMLElement {
  #served = [...this.childNodes];

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#show(true));
    /* Words to show stand behind the space only with several people (browser/stored.client.ts). */
    if (!/ ./.test(learnerHere ?? '')) this.dataset.awake = '';
    else {
      /* Empty, so that what follows holds back until the list of people is there (ui/tool.css). */
      this.replaceChildren();
      this.#show(false);
    }
  }

  async #show(begin: boolean): Promise<void> {
    try {
      const { showPeople } = await import('./show-people.client.ts');
      showPeople(this, begin);
    } catch {
      this.replaceChildren(...this.#served);
      this.querySelector('.said')?.replaceChildren(this.dataset.failed ?? '');
    }
    this.dataset.awake = '';
  }
}

customElements.define('who-learns', WhoLearnsHere);
