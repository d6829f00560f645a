import type { workshopShow as english } from '../en/workshopShow.ts';

/** Texts of the area *workshop show*, in Dutch. */
export const workshopShow: typeof english = {
  title: 'Groot tonen',
  description:
    'Toon een les of een workshop groot op een scherm of een muur: één kaart of vraag tegelijk, met een teller voor opgestoken handen. Werkt zonder net zodra de pagina open is.',
  intro: 'Voor een scherm of een muur: één kaart of vraag tegelijk, met een teller voor opgestoken handen.',
  noScript:
    'Deze pagina heeft scripts nodig, en die staan uit of kwamen niet aan. Open een les zelf: die werkt zonder scripts.',
  chooseLesson: 'Kies een les om te tonen',
  keysHeading: 'Met toetsen of een klikker',
  keys: [
    'Pijl naar rechts, spatie of Page Down: verder. Pijl naar links of Page Up: terug.',
    'Enter: toon het antwoord, of verberg het weer.',
    'De cijfers 1 tot 9: een hand erbij. Met Shift: een hand eraf.',
    'Punt of B: maak het scherm zwart. F: het hele scherm. Home en End: naar het begin en het einde.',
  ],
  problems: {
    foreign: 'Deze link is van iets anders, niet van een workshop of een les. Kies hieronder een les.',
    newer: 'Deze link komt van een nieuwere versie van Leerkring. Laad deze pagina opnieuw.',
    cut: 'De link is onderweg zijn einde kwijtgeraakt. Vraag hem nog een keer, of kies hieronder een les.',
    damaged: 'De link is onderweg veranderd. Vraag hem nog een keer, of kies hieronder een les.',
    unknown: 'Deze les staat niet (meer) in de cursus. Kies er hieronder een.',
    nothing: 'In deze workshop zit niets om te tonen. Kies hieronder een les.',
  },

  untitled: 'Workshop',
  place: '{now} van {total}',
  next: 'Verder',
  back: 'Terug',
  full: 'Heel scherm',
  notFull: 'Klein scherm',
  blank: 'Zwart',
  blanked: 'Het scherm is zwart. Tik of druk een toets om verder te gaan.',
  close: 'Stop',
  reveal: 'Toon het antwoord',
  unreveal: 'Verberg het antwoord',
  advice: 'Toon de reacties',
  fits: 'past',
  answer: 'Antwoord:',
  hands: '{count} handen',
  more: 'Een hand erbij voor “{option}”',
  less: 'Een hand eraf voor “{option}”',
  clearHands: 'Handen op 0',
  protocolMinutes: '{count} minuten',
  unknown: 'Dit onderdeel staat niet (meer) in de cursus.',
  theEnd: 'Einde',
};
