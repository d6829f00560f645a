import type { sharing as english } from '../en/sharing.ts';

/** Texts of the area *sharing*, in Dutch. */
export const sharing: typeof english = {
  shared: 'Doorgegeven aan de app die je koos.',
  cancelled: 'Niet verstuurd.',
  copied: 'Gekopieerd. Plak het waar je het wilt.',
  refused: 'Deze browser laat ons niet delen en niet kopiëren. Kopieer de tekst hieronder met de hand.',
  byHand: 'De tekst om te kopiëren',
};
