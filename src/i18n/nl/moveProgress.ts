import type { moveProgress as english } from '../en/moveProgress.ts';

/** Texts of the area *move progress*, in Dutch. */
export const moveProgress: typeof english = {
  title: 'Neem mijn voortgang mee',
  description:
    'Neem je eigen voortgang in de cursus mee naar een andere telefoon of browser: met een link, of met codes die de andere telefoon scant. Er gaat niets naar een server.',
  intro:
    'Neem wat je in deze cursus deed mee naar een andere telefoon, of uit een app. Het gaat van telefoon naar telefoon, in een link of in codes. Er gaat niets naar een server.',
  noScript:
    'Deze pagina heeft scripts nodig, en die staan uit of kwamen niet aan: je voortgang staat in je browser, niet op een server.',
  of: 'Dit is het leerpad van {person}.',

  sendHeading: 'Van deze telefoon',
  nothing: 'Hier is nog niets om mee te nemen. Wat je in de lessen doet, komt hier.',
  holds: 'In de link zit: {parts}.',
  parts: {
    finished: { one: '{count} les klaar', other: '{count} lessen klaar' },
    opened: { one: '{count} les geopend', other: '{count} lessen geopend' },
    answers: { one: '{count} antwoord', other: '{count} antwoorden' },
    thoughts: { one: '{count} gedachte die je opschreef', other: '{count} gedachten die je opschreef' },
    steps: { one: '{count} stap', other: '{count} stappen' },
    scan: { one: '{count} keuze in de zelfscan', other: '{count} keuzes in de zelfscan' },
  },
  private: 'Wie de link heeft, kan dit lezen, ook je gedachten. Stuur hem alleen naar jezelf.',
  asLink: 'Deel of kopieer de link',
  linkText: 'Mijn voortgang in Leerkring. Open deze link op de andere telefoon:',
  asCodes: 'Toon als QR-code',
  codeLabel: 'QR-code {number} van {total}',
  codeOf: 'Code {number} van {total}',
  codeOne: 'Eén code. Scan hem met de andere telefoon.',
  codesHow:
    'Open op de andere telefoon deze pagina en tik op “Scan codes”. De volgorde maakt niet uit; de andere telefoon zegt welke nog missen.',
  next: 'Volgende',
  previous: 'Terug',
  turn: 'Laat ze vanzelf wisselen',
  pause: 'Hou stil',
  codesFailed: 'Wat de codes tekent, kwam niet binnen. Deel de link, of laad deze pagina opnieuw.',
  tooMany: 'Dit is te veel voor codes. Deel de link.',
  tooLong:
    'Dit is te veel voor een link. Bewaar een bestand bij “Mijn leerpad” en breng dat naar de andere telefoon.',

  receiveHeading: 'Naar deze telefoon',
  receiveHow: 'Open de link die je op de andere telefoon maakte, plak hem hier, of scan de codes.',
  pasteLabel: 'Link van de andere telefoon',
  paste: 'Open',
  scan: 'Scan codes',
  scanStop: 'Sluit de camera',
  scanning: 'Hou de telefoon voor de code.',
  camera: {
    'no-camera': 'Hier is geen camera die de browser mag gebruiken. Stuur dan de link.',
    'not-allowed':
      'De browser mag de camera niet gebruiken. Sta het toe bij de instellingen van deze site, of stuur de link.',
    'no-decoder':
      'Deze browser kan geen codes lezen, en wat daarvoor nodig is kwam niet aan. Stuur dan de link.',
  },
  cameNow: 'Code {number} van {total} is binnen.',
  cameBefore: 'Code {number} was al binnen.',
  missing: { one: 'Nog te scannen: code {numbers}.', other: 'Nog te scannen: codes {numbers}.' },
  otherSeries: 'Deze code hoort bij een andere reeks. Ga verder met de reeks die je begon, of begin opnieuw.',
  seriesDamaged:
    'De codes passen niet bij elkaar. Begin opnieuw, en maak de codes op de andere telefoon nog een keer.',
  anew: 'Begin opnieuw',
  noCode: 'Dit is geen code met voortgang van Leerkring.',

  arrived: 'Voortgang van een andere telefoon',
  arrivedHolds: 'Er zit in: {parts}.',
  arrivedNew: {
    one: '{count} ding daarvan is hier nieuw.',
    other: '{count} dingen daarvan zijn hier nieuw.',
  },
  arrivedKnown: 'Alles wat erin zit, staat hier al.',
  arrivedEmpty: 'Er zit niets in.',
  arrivedFor: 'Het komt bij het leerpad van {person}. Ben jij dat?',
  someoneElse: 'Nee: kies wie er leert',
  unread: {
    one: '{count} ding erin kent deze site niet, en blijft weg. Laad deze pagina opnieuw voor de nieuwste versie.',
    other:
      '{count} dingen erin kent deze site niet, en die blijven weg. Laad deze pagina opnieuw voor de nieuwste versie.',
  },
  add: 'Voeg toe aan het mijne',
  addHint: 'Wat hier al staat, gaat niet verloren en wordt niet vervangen.',
  leave: 'Laat maar',
  added: { one: '{count} nieuw ding toegevoegd.', other: '{count} nieuwe dingen toegevoegd.' },
  toMine: 'Naar mijn leerpad',
  notSaved:
    'Niet bewaard: deze browser laat ons niets bewaren, of het toestel is vol. Op de andere telefoon is niets verloren. Maak ruimte en open de link opnieuw.',
  problems: {
    empty: 'Er zit niets in deze link. Kopieer hem op de andere telefoon nog eens, van begin tot eind.',
    foreign: 'Dit is geen link met voortgang. Kopieer hem op de andere telefoon nog eens.',
    newer:
      'Deze link komt van een nieuwere versie van Leerkring. Laad deze pagina opnieuw en open de link nog eens.',
    cut: 'Er mist een stuk van deze link: een app kapte hem af. Kopieer hem op de andere telefoon nog eens, of scan de codes.',
    damaged:
      'Onderweg is iets in deze link veranderd. Kopieer hem op de andere telefoon nog eens, of scan de codes.',
  },

  whatHeading: 'Wat meegaat, en wat niet',
  moves:
    'Dit gaat mee: welke lessen je opende en afrondde, je antwoorden, je gedachten, de stappen die je je voornam en je zelfscan.',
  stays:
    'Dit gaat niet mee: je actieplannen en, voor vakadviseurs, het steunprogramma. Elk plan heeft een eigen link bij {plans}.',
  copies:
    'Het is een kopie: hier blijft alles staan. Je kunt dit later nog eens doen; wat al mee was, telt niet dubbel.',
  file: 'Of gebruik een bestand: bewaar het en haal het terug bij {place}.',
};
