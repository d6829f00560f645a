import type { realBrowser as english } from '../en/realBrowser.ts';

/** Texts of the area *real browser*, in Dutch. */
export const realBrowser: typeof english = {
  inApp: 'Je leest dit binnen {app}.',
  inSomeApp: 'Je leest dit binnen een andere app, niet in je browser.',
  staysThere: 'Wat je hier doet, blijft in die app.',
  why: 'In je eigen browser zie je het niet, en de app kan het wissen.',
  goOn: 'Zo ga je verder in je browser',
  android:
    'Zo ga je verder in je browser: tik bovenaan op de drie puntjes, en dan op “Openen in browser” of “Openen in Chrome”.',
  ios: 'Zo ga je verder in je browser: tik op de drie puntjes of het kompas, en dan op “Open in Safari” of “Open in browser”.',
  open: 'Open in mijn browser',
  openWithProgress: 'Open in mijn browser, met mijn voortgang',
  fails: 'Gebeurt er niets? Kopieer dan de link hieronder en plak hem in je browser.',
  take: 'Heb je hier al geleerd? Neem je voortgang mee:',
};
