let asked = false;

/**
 * Asks the browser, once a visit, not to throw away what is kept here. The moment is after an answer: then
 * there is something to lose. A browser that refuses, or cannot be asked, changes nothing.
 */
export function askToStay(): void {
  if (!asked) navigator.storage?.persist?.().catch(() => false);
  asked = true;
}
