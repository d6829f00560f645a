import type { people as english } from '../en/people.ts';

/** Texts of the area *people*, in Dutch. */
export const people: typeof english = {
  alone: 'Leren er meer mensen op deze telefoon?',
  begin: 'Geef ieder een eigen leerpad',
  heading: 'Wie leert nu?',
  now: 'Nu leert: {person}',
  handOver: 'Tik op een naam om de telefoon door te geven.',
  isNow: 'leert nu',
  about:
    'Ieder heeft een eigen voortgang, gedachten en plannen. Er is geen wachtwoord: wie de telefoon vasthoudt, kan ook het leerpad van een ander openen. Bij het doorgeven gaat niets verloren.',
  you: 'Jij, die hier tot nu toe leerde',
  other: 'Wie erbij komt',
  name: 'Naam',
  nameHint: 'Mag leeg blijven: een figuur is genoeg.',
  figure: 'Figuur',
  figures: {
    circle: 'rondje',
    triangle: 'driehoek',
    square: 'vierkant',
    star: 'ster',
    diamond: 'ruit',
    half: 'half rondje',
  },
  add: 'Voeg iemand toe',
  save: 'Bewaar',
  cancel: 'Laat maar',
  taken: 'Twee mensen zouden er hetzelfde uitzien: {person}. Kies een andere naam of figuur.',
  change: 'Verander wie hier leert',
  rename: 'Verander {person}',
  erase: 'Wis {person}',
  eraseSure:
    'Dit wist {person} met alle voortgang, gedachten en plannen op deze telefoon. Het kan niet ongedaan gemaakt worden. Wil je ze houden? Open dan eerst het leerpad van {person} en bewaar het in een bestand.',
  eraseYes: 'Ja, wis {person}',
  eraseNo: 'Nee, hou het',
  erased: '{person} is gewist van deze telefoon.',
  notLoaded: 'Wat hiervoor nodig is, kwam niet binnen. Laad deze pagina opnieuw als er netwerk is.',
  failed: 'Dit lukte niet: de browser laat ons niets bewaren, of het toestel is vol. Er is niets veranderd.',
};
