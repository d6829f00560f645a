import type { workshop as english } from '../en/workshop.ts';

/** Texts of the area *workshop*, in Dutch. */
export const workshop: typeof english = {
  title: 'Workshop',
  description:
    'Een workshop die een vakadviseur of begeleider samenstelde uit lessen, vragen en gespreksvormen. Hij gaat open met één link of QR-code, zonder account.',
  noScript:
    'Een workshop gaat alleen open met scripts, en die staan uit of kwamen niet aan. Alle lessen kun je zonder scripts lezen.',
  untitled: 'Workshop zonder naam',
  kinds: {
    lesson: 'les',
    card: 'kaart',
    question: 'vraag',
    protocol: 'gespreksvorm',
    note: 'notitie',
    unknown: 'niet gevonden',
  },
  ofLesson: 'uit les {number}, {title}',
  minutes: '{minutes} min',
  minutesTotal: { one: '{count} minuut', other: '{count} minuten' },
  partCount: { one: '{count} onderdeel', other: '{count} onderdelen' },
  unknownPart: 'Dit onderdeel staat niet (meer) op de site. Het houdt zijn plaats in de workshop.',
  from: 'vanaf {start}',
  forGroup: 'voor {group}',

  problemHeading: 'Deze workshop gaat niet open',
  problems: {
    empty: 'Er zit geen workshop in deze link. Scan de code nog eens, of vraag de link.',
    foreign: 'Deze link is van iets anders, niet van een workshop. Vraag de link van de workshop.',
    newer:
      'Deze link komt van een nieuwere versie van Leerkring. Laad deze pagina opnieuw en open de link nog eens.',
    cut: 'Deze link is onderweg zijn einde kwijtgeraakt. Vraag hem nog een keer, of scan de code.',
    damaged: 'Deze link is onderweg veranderd en gaat niet meer open. Vraag hem nog een keer.',
  },
  makeOwn: 'Stel zelf een workshop samen',
  allLessons: 'Naar alle lessen',

  kept: 'Wat je hier doet, blijft op dit toestel. Niemand ziet het.',
  notSaved:
    'Niet bewaard: deze browser laat ons niets bewaren, of het toestel is vol. Wat je aanvinkt, blijft staan tot je de pagina sluit.',
  progress: '{done} van {total} gedaan',
  nextStep: 'Nu: {title}',
  allDone: 'Je hebt alle onderdelen gedaan. Goed gewerkt.',
  tick: 'Dit heb ik gedaan',
  doneMark: 'gedaan',
  openLesson: 'Open deze les',
  inLesson: 'Bekijk dit in de les',
  openProtocol: 'Open deze gespreksvorm',
  readHere: 'Lees de hele les hier',
  show: 'Open',
  questionWord: 'Vraag',
  otherViews: 'Voor wie begeleidt',
  views: {
    workshopLead: 'Draaiboek en strookjes',
    workshopShow: 'Op het grote scherm',
    session: 'Met de klok',
    workshopBuild: 'Verander een kopie',
  },
};
