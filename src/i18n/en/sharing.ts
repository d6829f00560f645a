/** Texts of the area *sharing*: what is said after a press on a share button. */
export const sharing = {
  shared: 'Handed to the app you chose.',
  cancelled: 'Not sent.',
  copied: 'Copied. Paste it where you want it.',
  refused: 'This browser lets us neither share nor copy. Copy the text below by hand.',
  byHand: 'The text to copy',
};
