import { fillIn } from '../i18n/fill-in.ts';
import { inAppBrowserOf } from './in-app-browser.ts';
import { buildIntentLink } from './intent-link.ts';

/** `<in-app-notice data-app>`: inside another app, says so and how to get out. */
class InAppNotice extends HTMLElement {
  connectedCallback(): void {
    const found = inAppBrowserOf(navigator.userAgent);
    if (!found) return;
    if (found.app)
      this.querySelector('strong')?.replaceChildren(fillIn(this.dataset.app ?? '', { app: found.app }));
    for (const way of this.querySelectorAll<HTMLElement>(`[data-system="${found.system}"]`))
      way.hidden = false;
    this.querySelector('[data-open]')?.setAttribute('href', buildIntentLink(location.href));
    this.hidden = false;
  }
}

customElements.define('in-app-notice', InAppNotice);
