import { type ComponentType, h, render } from 'preact';

/**
 * Draws a tool into its place, with the data that the page carries for it: at once when the address brings
 * something to open, else when the page is at rest, or after two seconds on a phone that never is. The link to the
 * other language takes the fragment along.
 * A tool that keeps something for who learns here also imports people/show-learner.client.ts.
 */
export function wakeTool<Data>(place: string, Tool: ComponentType<{ data: Data }>): void {
  const target = document.getElementById(place);
  const text = document.getElementById(`${place}-data`)?.textContent;
  if (!target || !text) return;
  const data = JSON.parse(text) as Data;
  const wake = () => {
    render(h(Tool as ComponentType<{ data: unknown }>, { data }), target);
    target.dataset.awake = '';
  };
  const atRest = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  if (location.hash.length > 1) wake();
  else atRest(wake, { timeout: 2000 });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
}
