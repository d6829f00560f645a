import type { Plan } from '../../src/action-plan/model.ts';

/** A plan as a PLC writes one when it writes a lot. */
export const aPlan: Plan = {
  id: 'aB3-_9xZ',
  language: 'nl',
  group: 'PLG wiskunde graad 4, Botshabelo',
  state: 'busy',
  question:
    'Hoe kunnen we leerlingen van graad 4 helpen om een woordsom eerst te onderstrepen en na te vertellen, en pas dan te rekenen?',
  need: 'In de toets van 12 februari rekenden 31 van de 42 leerlingen meteen met de getallen die ze zagen. Negen onderstreepten de vraag. In de schriften zien we dezelfde fout: ze zoeken een woord als “samen” en tellen op.',
  learn:
    'Hoe je een woordsom in drie stappen navertelt: wie, wat gebeurt er, wat is de vraag. Annelie, onze vakadviseur, toont een voorbeeld op 4 maart.',
  attempt:
    'Elke week drie woordsommen waarbij leerlingen eerst in hun eigen taal aan elkaar vertellen wat er gebeurt, zonder te rekenen.',
  moment: 'het dinsdag na de pauze is en graad 4 rekenen heeft',
  action: 'vertellen ze per twee de som na in het Sesotho, en onderstrepen ze de vraag voor ze rekenen',
  who: 'Dineo en Sipho in hun eigen klas; Puleng kijkt één keer mee bij elk van hen',
  from: '2027-03-05',
  until: '2027-03-26',
  sign: 'leerlingen die de vraag onderstrepen in drie woordsommen',
  now: '9 van 42',
  hoped: '30 van 42',
  support:
    'Dertig leesboekjes voor graad 3 op leen, om woordsommen uit verhalen te maken, van 6 tot 24 maart.',
  supportBy: '2027-03-05',
  supporter: 'advisor',
  ownEffort: 'We halen ze zelf op bij het DTDC en brengen ze terug. Lebo houdt de lijst bij.',
  lookBack: '2027-03-30',
  saw: 'Na twee weken onderstrepen 21 van de 42. Wie het in het Sesotho navertelt, rekent minder vaak meteen. De dinsdag na de pauze is te onrustig: we gaan naar woensdag.',
  decision: 'change',
  changedAt: 1_804_000_000_000,
};
