/*
 * Leaving a field by pressing something else fires `change` while the finger is still down. A sentence that
 * appears at that moment moves what is being pressed away from under it, and the press gets lost.
 */
let isDown = false;
let waiting: (() => void)[] = [];

addEventListener('pointerdown', () => {
  isDown = true;
});
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    isDown = false;
    const shown = waiting;
    waiting = [];
    /* The click comes first. */
    setTimeout(() => {
      for (const show of shown) show();
    });
  });
}

/** Shows something once no press is under way. */
export function afterPress(show: () => void): void {
  if (isDown) waiting.push(show);
  else setTimeout(show);
}
