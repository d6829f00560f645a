import { shareText, type Told } from './result-words.ts';

/**
 * Hands the result as text to the phone’s own way of sharing; where there is none it is copied, and where that
 * is refused it stands in a box to copy by hand. What happened is said in the section.
 */
export async function share(section: HTMLElement, told: Told, title: string): Promise<void> {
  const words = shareText(told, title, location.origin);
  const say = (said: string) => section.querySelector('[data-shared]')?.replaceChildren(said);
  const box = section.querySelector<HTMLTextAreaElement>('.share-text');
  try {
    if (navigator.share) {
      await navigator.share({ text: words });
    } else {
      await navigator.clipboard.writeText(words);
      say(told.text.copied);
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return; // closed without sending
    say(told.text.copyYourself);
    if (!box) return;
    box.value = words;
    box.hidden = false;
    box.select();
  }
}
