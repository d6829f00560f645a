import { fillIn } from '../i18n/fill-in.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ServedBlock } from './served-block.ts';

/** The section of the turns as one sees it: someone chooses, or the phone is handed on. */
export class TurnScreen {
  #section: HTMLElement;
  #text: Strings['scan'];

  constructor(section: HTMLElement, text: Strings['scan']) {
    this.#section = section;
    this.#text = text;
  }

  /** The levels of a block, none of them chosen. */
  showChoice(block: ServedBlock, place: Place): void {
    this.#write('[data-strong]', block.strong);
    for (const [level, words] of this.#section.querySelectorAll('[data-words]').entries()) {
      words.textContent = block.levels[level] ?? '';
    }
    this.#show('choose', block.name, place);
  }

  /** Nothing of what was chosen, and who or what comes next. */
  showPass(next: Next, place: Place): void {
    const text = this.#text;
    const [heading, words, button] = {
      person: [text.passHeading, text.passText, text.next] as const,
      block: [text.blockHeading, text.blockText, text.nextBlock] as const,
      end: [text.blockHeading, text.endText, text.see] as const,
    }[next];
    this.#write('[data-pass-words]', words);
    this.#write('[data-do="next"]', button);
    this.#show('pass', heading, place);
    this.#part('.stop').hidden = next === 'end';
  }

  hide(): void {
    this.#section.hidden = true;
  }

  #show(part: 'choose' | 'pass', heading: string, place: Place): void {
    this.#write('[data-where]', fillIn(this.#text.where, { ...place }));
    this.#write('h2', heading);
    this.#section.hidden = false;
    this.#part('[data-choose]').hidden = part !== 'choose';
    this.#part('[data-pass]').hidden = part !== 'pass';
    this.#part('.stop').hidden = false;
    this.#part('h2').focus();
  }

  #write(selector: string, words: string): void {
    this.#part(selector).textContent = words;
  }

  #part(selector: string): HTMLElement {
    return this.#section.querySelector(selector) as HTMLElement;
  }
}

/** Who or what comes next: the next person, the next block, or the picture. */
export type Next = 'person' | 'block' | 'end';

/** Where the group is; all from 1. */
export interface Place {
  readonly block: number;
  readonly total: number;
  readonly person: number;
  readonly people: number;
}
