import type { forMyPlc as english } from '../en/forMyPlc.ts';

/** Texts of the area *for my PLC*, in Dutch. */
export const forMyPlc: typeof english = {
  title: 'Mee naar mijn PLG',
  description:
    'Je gedachten, antwoorden, stappen en plannen uit de cursus op één pagina. Kies wat je meeneemt, en print of verstuur het vóór de volgende bijeenkomst.',
  intro: 'Dit schreef je in de cursus. Kies wat je meeneemt naar de bijeenkomst.',
  noScript:
    'Deze pagina heeft scripts nodig, en die staan uit of kwamen niet aan: wat je schreef, staat in je browser, niet op een server.',
  empty: 'Nog niets om mee te nemen. Wat je in de lessen antwoordt, schrijft en plant, komt hier.',
  toLessons: 'Naar de lessen',
  since: 'Van wanneer?',
  sinceAll: 'alles',
  sinceMonth: 'de laatste vier weken',
  kinds: {
    plan: 'Onze plannen',
    step: 'Stappen die ik me voornam',
    reflection: 'Wat ik dacht',
    answer: 'Wat ik antwoordde vóór het lezen',
  },
  count: { one: '{count} gekozen', other: '{count} gekozen' },
  all: 'Kies alles',
  none: 'Kies niets',
  share: 'Verstuur als tekst',
  print: 'Print',
  textTitle: 'Voor onze PLG-bijeenkomst',
  inLesson: 'in “{title}”',
  goneLesson: 'een les die er niet meer is',
  agreed: 'Wat we afspreken',
  back: 'Mijn leerpad',
};
