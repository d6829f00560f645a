import type { search as english } from '../en/search.ts';

/** Texts of the area *search*, in Dutch. */
export const search: typeof english = {
  title: 'Zoeken',
  description:
    'Zoek in de lessen, vragen, gespreksvormen en begrippen van Leerkring, in het Nederlands of in het Engels.',
  label: 'Wat zoek je?',
  button: 'Zoek',
  kinds: {
    lesson: 'Les',
    card: 'Kaart',
    term: 'Begrip',
    question: 'Vraag',
    module: 'Module',
    page: 'Pagina',
    protocol: 'Gespreksvorm',
  },
  results: { one: '{count} resultaat', other: '{count} resultaten' },
  resultsLabel: 'Resultaten',
  nothing: 'Niets gevonden voor “{query}”.',
  nothingHelp:
    'Probeer één woord, of een ander woord voor hetzelfde. Misschien staat het in de volledige tekst of in de lijsten hieronder.',
  loading: 'De woordenlijst komt eraan …',
  failed:
    'De woordenlijst kwam niet door. Kijk je verbinding na en druk opnieuw op Zoek, of kijk in de lijsten hieronder.',
  everything: 'Alles op één pagina',
  glossary: 'Begrippen',
  otherLanguage: 'Zoek “{query}” in het Engels',
  fullText: 'Zoek in de volledige tekst (ongeveer 110 kB)',
  fullTextHeading: 'In de volledige tekst',
  fullTextLoading: 'De volledige tekst wordt doorzocht …',
  fullTextPages: { one: 'Gevonden op {count} pagina', other: 'Gevonden op {count} pagina’s' },
  fullTextNothing: 'Ook de volledige tekst heeft “{query}” niet.',
  fullTextFailed: 'De volledige tekst kwam niet door. Kijk je verbinding na en druk opnieuw op de knop.',
  noScript:
    'Zoeken terwijl je typt werkt met JavaScript, en dat staat uit in deze browser. Alles wat je kunt vinden, staat op één pagina. Zoek daar met “zoeken op pagina” van je browser.',
  everythingTitle: 'Alles op één pagina',
  everythingDescription:
    'Elke les, kaart, vraag en gespreksvorm en elk begrip van Leerkring in één lijst met links. Werkt zonder JavaScript.',
  everythingIntro:
    'Alle lessen met hun kaarten en vragen, alle gespreksvormen, alle begrippen, alle pagina’s. Zoek een woord met “zoeken op pagina” van je browser.',
  lessons: 'Lessen',
  pages: 'Pagina’s',
};
