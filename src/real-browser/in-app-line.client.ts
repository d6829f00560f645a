import { isShownInApp } from './shown-in-app.ts';

/* Shows InAppLine where another app shows the page. */
if (isShownInApp(navigator.userAgent))
  document.querySelector<HTMLElement>('[data-in-app]')?.removeAttribute('hidden');
