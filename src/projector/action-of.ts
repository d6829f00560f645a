/**
 * What a key asks of the projector. Clickers send the arrow or Page keys to go on and back, a full stop or B for
 * a black screen, F5 or Escape to begin and end; those last two are left to the browser.
 */
export function actionOf({ key, code, shiftKey }: PressedKey): Action | undefined {
  /* By its place, for with Shift a digit is another character on every keyboard. */
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit) return { hand: Number(digit) - 1, by: shiftKey ? -1 : 1 };
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return 'next';
    case 'ArrowLeft':
    case 'PageUp':
      return 'back';
    case ' ':
      return shiftKey ? 'back' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Enter':
      return 'reveal';
    case '.':
    case 'b':
    case 'B':
      return 'blank';
    case 'f':
    case 'F':
      return 'full';
    default:
      return undefined;
  }
}

/** What a finger that went over the screen asks; undefined when it went up or down, or hardly moved. */
export function actionOfSwipe(across: number, down: number): 'next' | 'back' | undefined {
  if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'back';
}

interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

export type Action =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'reveal'
  | 'blank'
  | 'full'
  | { readonly hand: number; readonly by: 1 | -1 };
