import type { groupResult as english } from '../en/groupResult.ts';

/** Texts of the area *group result*, in Dutch. */
export const groupResult: typeof english = {
  title: 'Uitslag van de groep',
  description:
    'Voor wie een workshop leidt: tel op je eigen telefoon wat de groep antwoordde. Elke telefoon toont een code. Er staat geen naam in en er is geen net nodig.',
  intro:
    'Elke telefoon in de zaal kan na een vraag een code tonen. Scan die codes of typ ze hier, en kijk samen wat de groep koos.',
  noScript:
    'Deze pagina heeft scripts nodig, en die staan uit of kwamen niet aan: ze telt in je browser, niet op een server. Zonder telefoon kan het ook: laat handen opsteken en schrijf de aantallen op het bord.',
  aboutHeading: 'Zo gaat het',
  about: [
    'Vraag iedereen om de vraag te beantwoorden en daarna “Toon mijn code” open te doen.',
    'Loop rond en scan de QR-codes. Of laat de codes zeggen en typ ze over: een verkeerd teken wordt gemerkt.',
    'Dezelfde telefoon telt één keer. Wie van mening verandert, toont de nieuwe code: die komt in de plaats.',
    'Alles blijft op dit toestel. In een code staat geen naam.',
  ],

  questionLabel: 'Welke vraag tel je?',
  questionNone: 'Kies een vraag',
  inWorkshop: 'In deze workshop',
  scanGroup: 'Over jullie PLG',

  typedLabel: 'Typ een code',
  typedHint: '{count} tekens. Hoofdletters en spaties maken niet uit.',
  add: 'Tel mee',
  scan: 'Scan codes',
  scanStop: 'Sluit de camera',
  scanning: 'Hou de camera voor een telefoon, en daarna voor de volgende.',
  camera: {
    'no-camera': 'Hier is geen camera gevonden. Laat de codes zeggen en typ ze.',
    'not-allowed':
      'De browser mag de camera niet gebruiken. Sta het toe in de instellingen van deze site, of typ de codes.',
    'no-decoder': 'Wat de code leest, kwam niet aan. Kijk je verbinding na, of typ de codes.',
  },
  outcomes: {
    new: 'Geteld.',
    known: 'Deze telefoon was al geteld, met hetzelfde antwoord.',
    changed: 'Deze telefoon gaf eerst een ander antwoord. Het nieuwe telt nu.',
  },
  elsewhere: 'Geteld bij een andere vraag: “{question}”',
  wrong: {
    empty: 'Typ eerst een code.',
    stranger: '“{character}” komt in geen enkele code voor. Kijk nog eens op de telefoon.',
    length: 'Een code voor deze vraag heeft {count} tekens. Dit zijn er {typed}.',
    wrong:
      'Deze code klopt niet: er is een teken verkeerd, of ze is van een andere vraag. Vraag ze nog een keer.',
  },
  notOurs: 'In deze QR-code zit geen antwoord. Vraag om “Toon mijn code”.',
  reasons: {
    empty: 'In deze code zit geen antwoord. Vraag ze nog een keer.',
    foreign: 'Deze code is van iets anders. Vraag om “Toon mijn code”.',
    newer: 'Deze code komt van een nieuwere versie van Leerkring. Laad deze pagina opnieuw.',
    cut: 'Deze code is niet heel. Scan ze nog een keer.',
    damaged: 'Deze code is onderweg veranderd. Scan ze nog een keer.',
    unknown: 'Deze vraag staat niet (meer) in de cursus. Het antwoord is niet geteld.',
  },

  people: { one: '{count} antwoord', other: '{count} antwoorden' },
  nobody: 'Nog geen antwoord op deze vraag.',
  unfit: 'Niet geteld, want van een andere versie van de vraag: {count}.',
  showRight: 'Toon wat past',
  fits: 'past',
  found: 'Hoeveel mensen dit goed hadden:',
  average: 'gemiddeld {value}',
  table: 'De getallen',
  line: 'Antwoord',
  count: 'Aantal',
  share: 'Deel',
  block: 'Bouwsteen',
  undo: 'Haal het laatste antwoord weg',
  undone: 'Het laatste antwoord is weg.',
  clear: 'Wis de uitslag van deze vraag',
  clearSure: 'Dit wist alle antwoorden op deze vraag van dit toestel.',
  clearYes: 'Ja, wis ze',
  clearNo: 'Nee, hou ze',
  cleared: 'De uitslag van deze vraag is gewist.',
  notSaved:
    'Niet bewaard: deze browser laat ons niets bewaren, of het toestel is vol. De uitslag blijft staan tot je de pagina sluit.',
  wrongWorkshop:
    'De link van de workshop is niet heel, dus zijn vragen staan niet bovenaan. Kies de vraag zelf in de lijst.',

  show: {
    summary: 'Toon mijn code',
    how: 'Zeg deze code aan wie de workshop leidt, of laat de QR-code scannen.',
    label: 'QR-code van mijn antwoord',
    noName: 'In de code staat je antwoord en een los getal, geen naam.',
    scanIncluded: 'In de code staan je zes keuzes en een los getal, geen naam.',
    someoneElse: 'Iemand anders antwoordt op deze telefoon',
    renewed: 'Dit is een nieuwe code: ze telt als een andere persoon.',
  },
};
