import type { course as english } from '../en/course.ts';

/** Texts of the area *course*, in Dutch. */
export const course: typeof english = {
  homeTitle: 'samen leren als leerkrachten, vijf minuten per keer',
  homeHeading: 'Samen leren, vijf minuten per keer',
  homeIntro:
    'Leerkring is een gratis cursus over professionele leergemeenschappen (PLG’s): leerkrachten die een eigen vraag kiezen, iets proberen in de klas en terugkomen om te vertellen. Hij groeide uit de praktijk van leerkrachten en vakadviseurs in de Vrijstaat, Zuid-Afrika.',
  homeDescription:
    'Een gratis cursus met lessen van vijf minuten over professionele leergemeenschappen, uit de praktijk van de Vrijstaat. Zonder account, zuinig met data.',
  start: 'Begin met les 1',
  startMeta: '{minutes} minuten',
  seeAll: 'Bekijk alle lessen',
  doorLink: 'Begin met “{title}”',
  doorsHeading: 'Waar sta jij?',
  webinarLine: 'Er is ook een webinar over PLG’s: kijk hoe het ermee staat',
  ringLabel: 'De cursus als een kring van {count} lessen',
  ringWord: 'lessen',
  overviewTitle: 'Alle lessen',
  overviewIntro: '{modules} modules, {total} lessen, samen ongeveer {minutes} minuten.',
  overviewPlanned: '{ready} lessen zijn klaar; aan de andere wordt geschreven.',
  overviewDescription:
    'Alle modules en lessen van Leerkring, met de minuten die elke les vraagt en wat je al deed. Korte lessen over professionele leergemeenschappen.',
  module: 'Module {number}',
  moduleLesson: 'Module {module}, les {lesson}',
  minutes: { one: '{count} minuut', other: '{count} minuten' },
  lessons: { one: '{count} les', other: '{count} lessen' },
  inPreparation: 'in voorbereiding',
  inPreparationNote: 'Aan deze module wordt nog geschreven. Deze lessen zijn gepland:',
  objective: 'Doel',
  previous: 'Vorige les',
  next: 'Volgende les',
  lessonNavigation: 'Vorige en volgende les',
  moduleNavigation: 'Lessen van deze module',
  backToModule: 'Module {number}: {title}',
  youFirst: 'Eerst jij',
  facilitator: 'Voor wie een groep begeleidt',
  key: 'Sleutel',
  termsHere: 'Woorden in deze les',
  sourcesHere: 'Bronnen',
  sourceLabel: 'bron: {short}',
  shortLinkLabel: 'Vast adres van deze les',
  glossaryTitle: 'Begrippen',
  glossaryIntro:
    'Woorden van de cursus, in het Nederlands, het Engels en, waar we zeker zijn, het Afrikaans.',
  glossaryDescription:
    'De woorden van de cursus over professionele leergemeenschappen, eenvoudig uitgelegd, in het Nederlands, Engels en Afrikaans.',
  inDutch: 'Nederlands',
  inEnglish: 'Engels',
  inAfrikaans: 'Afrikaans',
  usedIn: 'Komt voor in',
  faqTitle: 'Veelgestelde vragen',
  faqDescription:
    'Vijftien korte antwoorden over professionele leergemeenschappen: grootte, tijd, punten, taal, privacy.',
  readOn: 'Lees verder',
  pathsHeading: 'Per rol',
  lessonCount: { one: '{count} les', other: '{count} lessen' },
  sourcesTitle: 'Bronnen',
  sourcesIntro:
    'Waar onze feiten vandaan komen, en hoeveel we van elke bron lazen. Eigen raad heet in de lessen “onze tip”.',
  sourcesDescription:
    'Het onderzoek, het beleid en de praktijk waar Leerkring op steunt, met waarvoor we elke bron gebruiken.',
  weRead: 'Wat we lazen',
  weUse: 'Waarvoor we het gebruiken',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText:
    'Misschien is het adres fout getypt, of de link oud. Niets van jou is verloren. Hier kun je verder:',
  notFoundSearch: 'Zoek in de cursus',
  printKeyHeading: 'Sleutel met uitleg',
};
