import type { Level } from '../progress/model.ts';
import type { Scan } from './scans.ts';

/** The sheet of radio buttons, for one person. `choose` hears of each choice. */
export class Sheet {
  #form: HTMLElement;
  #radios: readonly HTMLInputElement[];

  constructor(form: HTMLElement, choose: (block: string, level: Level) => void) {
    this.#form = form;
    this.#radios = [...form.querySelectorAll('input')];
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(blockOf(target), Number(target.value) as Level);
    });
  }

  /** What is ticked now: at the start, what was chosen before the script came. */
  ticked(): { block: string; level: Level }[] {
    return this.#radios
      .filter(({ checked }) => checked)
      .map((radio) => ({ block: blockOf(radio), level: Number(radio.value) as Level }));
  }

  /** Shows the choices of a scan, or none. */
  show(scan: Scan | undefined): void {
    for (const radio of this.#radios) {
      radio.checked = scan?.turns.get(blockOf(radio))?.get(1) === Number(radio.value);
    }
  }

  /** On paper the sheet is always there. */
  putAway(away: boolean): void {
    this.#form.classList.toggle('away', away);
  }

  focus(): void {
    this.#radios[0]?.focus();
  }
}

function blockOf(radio: HTMLInputElement): string {
  return radio.closest<HTMLElement>('[data-block]')?.dataset.block ?? '';
}
