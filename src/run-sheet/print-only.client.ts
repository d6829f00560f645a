/** Prints the run-sheet, or the slips. Without it, as with the browser's own menu, the run-sheet is printed. */
export function printOnly(paper: 'sheet' | 'slips'): void {
  document.body.dataset.paper = paper;
  print();
  /* Some phones draw the paper after `print` has returned. */
  addEventListener(
    'focus',
    () => {
      delete document.body.dataset.paper;
    },
    { once: true },
  );
}
