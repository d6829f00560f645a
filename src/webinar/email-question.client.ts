import { fillIn } from '../i18n/fill-in.ts';
import { afterPress } from './after-press.client.ts';
import { suggestEmail } from './suggest-email.ts';

/**
 * Asks, once for an address, whether another one was meant. `mustAsk` is true when the form should wait
 * for the person to look; sending it again is the answer that the address is right.
 */
export function createEmailQuestion(form: HTMLFormElement, words: EmailQuestionWords): EmailQuestion {
  const email = form.elements.namedItem('email');
  const looked = form.elements.namedItem('looked');
  const place = form.querySelector('#sign-up-meant');
  if (!(email instanceof HTMLInputElement) || !(looked instanceof HTMLInputElement) || !place) {
    return { mustAsk: () => false };
  }
  const show = () => {
    const meant = suggestEmail(email.value);
    if (!meant) {
      place.replaceChildren();
      return undefined;
    }
    const sentence = document.createElement('p');
    sentence.textContent = fillIn(words.meant, { email: meant });
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'button quiet';
    take.textContent = fillIn(words.meantTake, { email: meant });
    take.addEventListener('click', () => {
      email.value = meant;
      email.dispatchEvent(new Event('input', { bubbles: true }));
      place.replaceChildren();
      email.focus();
    });
    place.replaceChildren(sentence, take);
    return meant;
  };
  email.addEventListener('change', () => afterPress(show));
  return {
    mustAsk() {
      if (looked.value === email.value || !show()) return false;
      looked.value = email.value;
      email.focus();
      return true;
    },
  };
}

export interface EmailQuestion {
  mustAsk(): boolean;
}

export interface EmailQuestionWords {
  readonly meant: string;
  readonly meantTake: string;
}
