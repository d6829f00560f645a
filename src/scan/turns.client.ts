import type { Strings } from '../i18n/strings.ts';
import type { Level } from '../progress/model.ts';
import { nextTurn, type Scan } from './scans.ts';
import type { ServedBlock } from './served-block.ts';
import { type Place, TurnScreen } from './turn-screen.client.ts';

/**
 * A group that chooses on one phone: block by block, person by person. After each tap the choice is gone from
 * the screen; the next person begins with a screen that shows nothing of it.
 */
export class Turns {
  #screen: TurnScreen;
  #blocks: readonly ServedBlock[];
  #choose: Choose;
  #scan: Going | undefined;
  /** The turn that was just taken, while the phone is handed on. */
  #taken: Turn | undefined;
  /** The turn that is taken again after a wrong tap. */
  #again: Turn | undefined;
  #shown = '';

  constructor({ section, text, blocks, choose, done }: TurnsOptions) {
    this.#screen = new TurnScreen(section, text);
    this.#blocks = blocks;
    this.#choose = choose;
    section.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { level, do: action } = button?.dataset ?? {};
      if (level) this.#take(Number(level) as Level);
      if (action === 'skip') this.#take(null);
      if (action === 'redo') this.#go(undefined, this.#taken);
      if (action === 'next' && this.#turn) this.#go();
      else if (action === 'next' || action === 'stop') {
        this.end();
        done(action);
      }
    });
  }

  /** Begins, or goes on, with a scan. */
  start(scan: Going): void {
    this.#scan = scan;
    this.#go();
  }

  /** Leaves the turns; what was chosen stays. */
  end(): void {
    this.#scan = undefined;
    this.#shown = '';
    this.#screen.hide();
  }

  /** The id of the scan that is going on. */
  get scan(): string | undefined {
    return this.#scan?.id;
  }

  /** Takes in what is kept now. */
  update(scan: Scan | undefined): void {
    if (!this.#scan) return;
    if (scan) this.#scan = scan;
    this.#draw();
  }

  /** The turn to take. */
  get #turn(): Turn | undefined {
    const ids = this.#blocks.map(({ id }) => id);
    return this.#again ?? (this.#scan && nextTurn(this.#scan, ids));
  }

  #go(taken?: Turn, again?: Turn): void {
    this.#taken = taken;
    this.#again = again;
    this.#draw();
  }

  #take(level: Level | null): void {
    const [scan, turn] = [this.#scan, this.#turn];
    const block = turn && this.#blocks[turn.block];
    if (!scan || !block) return;
    this.#taken = turn;
    this.#again = undefined;
    this.#choose({ scan: scan.id, block: block.id, level, person: turn.person, people: scan.people });
    this.#draw();
  }

  /** Changes the screen only when it is another one: a change elsewhere must not move anyone’s place. */
  #draw(): void {
    const [taken, turn] = [this.#taken, this.#turn];
    const shown = JSON.stringify([taken, turn]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const block = turn && this.#blocks[turn.block];
    if (taken) {
      const next = !turn ? 'end' : turn.block === taken.block ? 'person' : 'block';
      this.#screen.showPass(next, this.#placeOf(taken));
    } else if (block) this.#screen.showChoice(block, this.#placeOf(turn));
  }

  #placeOf({ block, person }: Turn): Place {
    return { block: block + 1, total: this.#blocks.length, person, people: this.#scan?.people ?? 1 };
  }
}

type Turn = { readonly block: number; readonly person: number };
type Going = Pick<Scan, 'id' | 'people' | 'turns'>;

/** One choice, to be kept. */
export interface Choice {
  readonly scan: string;
  readonly block: string;
  readonly level: Level | null;
  readonly person: number;
  readonly people: number;
}

type Choose = (choice: Choice) => void;

export interface TurnsOptions {
  readonly section: HTMLElement;
  readonly text: Strings['scan'];
  readonly blocks: readonly ServedBlock[];
  readonly choose: Choose;
  /** At the end, by “next”, or before it, by “stop”. */
  readonly done: (how: 'next' | 'stop') => void;
}
