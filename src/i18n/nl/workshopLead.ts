import type { workshopLead as english } from '../en/workshopLead.ts';

/** Texts of the area *workshop lead*, in Dutch. */
export const workshopLead: typeof english = {
  title: 'Een workshop leiden',
  description:
    'Het draaiboek van een workshop, met uren, notities voor wie leidt en het onderdeel van nu. Print het, en print strookjes met QR-codes voor wie meedoet.',
  intro: 'Het draaiboek van je workshop: met uren, met je notities, en met het onderdeel van nu.',
  noScript:
    'Deze pagina heeft scripts nodig, en die staan uit of kwamen niet aan: de workshop zit in de link, niet op een server.',
  untitled: 'Een workshop zonder naam',
  problems: {
    empty:
      'Er zit nog geen workshop in de link. Open deze pagina met de link van een workshop, of maak er eerst een.',
    foreign: 'Deze link is van iets anders, niet van een workshop. Kijk na of je de juiste kopieerde.',
    newer: 'Deze link komt van een nieuwere versie van Leerkring. Laad deze pagina opnieuw.',
    cut: 'De link is onderweg zijn einde kwijtgeraakt. Vraag hem nog een keer, of kopieer hem helemaal.',
    damaged: 'De link is onderweg veranderd. Vraag hem nog een keer.',
  },

  kinds: {
    lesson: 'Les',
    card: 'Kaart',
    question: 'Vraag',
    protocol: 'Gespreksvorm',
    note: 'Notitie',
    unknown: 'Onbekend',
  },
  privateNote: 'Alleen voor jou',
  unknown: 'Dit onderdeel staat niet (meer) in de cursus. Het houdt zijn plaats en zijn tijd.',
  minutes: '{count} min',
  total: 'Samen {count} minuten.',
  available: 'Er is {count} minuten tijd.',
  over: 'Dat is {count} minuten te veel.',
  end: 'Einde',

  beginLabel: 'We beginnen om',
  beginNow: 'We beginnen nu',
  beginPlan: 'Terug naar het plan: {time}',
  noTimes: 'Zeg wanneer je begint, dan staan de uren erbij.',
  other: 'Deze workshop is op {day}. Op die dag volgt het draaiboek de klok.',
  before: { one: 'Nog {count} minuut tot het begin.', other: 'Nog {count} minuten tot het begin.' },
  now: 'Nu: {title}',
  left: { one: 'Nog {count} minuut.', other: 'Nog {count} minuten.' },
  after: 'De tijd van de workshop is voorbij.',
  nowMark: 'nu',
  here: 'We beginnen hier nu aan',
  onTime: 'Je bent op tijd.',
  late: {
    one: 'Je bent {count} minuut later dan gepland.',
    other: 'Je bent {count} minuten later dan gepland.',
  },
  early: {
    one: 'Je bent {count} minuut vroeger dan gepland.',
    other: 'Je bent {count} minuten vroeger dan gepland.',
  },
  endsAt: 'Zo is het einde om {time}.',
  asPlanned: 'Volg weer het plan',
  notSaved:
    'Niet bewaard: deze browser laat ons niets bewaren. Wat je hier aangaf, blijft tot je de pagina sluit.',

  notes: 'Notities voor wie leidt',
  notesShow: 'Toon de notities',
  notesHide: 'Verberg de notities',
  openLesson: 'Open de les',
  openProtocol: 'Open de gespreksvorm',
  run: 'Leid het gesprek',
  show: 'Toon het groot',
  result: 'Tel de antwoorden',
  participants: 'Wat de deelnemers zien',

  printHeading: 'Op papier',
  printSheet: 'Print het draaiboek',
  printHint: 'Met je notities: voor jou alleen.',
  slipsHeading: 'Strookjes voor wie meedoet',
  slipsHint:
    'Met de codes en de korte adressen, en met plaats om te schrijven. Jouw notities staan er nooit op.',
  slipsCount: 'Hoeveel strookjes?',
  slipsPerSheet: 'Hoeveel op een blad?',
  perSheet: { two: '2 op een A4, met een code voor elke les', four: '4 op een A4' },
  printSlips: { one: 'Print {count} strookje', other: 'Print {count} strookjes' },
  slipExample: 'Zo ziet een strookje eruit',
  scanAll: 'Scan voor de hele workshop',
  scanOne: 'QR-code van “{title}”',
  tooLong:
    'Deze workshop is te lang voor één QR-code op papier. Maak eigen notities korter of haal onderdelen weg. De codes van de lessen staan er wel.',
  ownNotes: 'Mijn notities',
};
