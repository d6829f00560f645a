import type { offline as english } from '../en/offline.ts';

/** Texts of the area *offline*: see the English twin. */
export const offline: typeof english = {
  title: 'Neem het mee',
  description:
    'Neem een module of de hele cursus mee op je telefoon. Je ziet vooraf hoeveel data dat kost. Daarna lees, oefen en zoek je zonder netwerk.',
  intro:
    'Neem lessen mee op dit toestel. Dan kun je lezen, oefenen en zoeken zonder netwerk. Er wordt niets opgehaald voordat je op een knop drukt.',
  noScript:
    'Meenemen heeft scripts nodig, en die staan uit of kwamen niet aan. De lessen kun je ook zonder scripts lezen.',
  unsupported:
    'Deze browser kan geen pagina’s bewaren. Dat is zo in een privévenster, en in de browser binnen sommige apps. Open deze pagina in de gewone browser van je telefoon.',
  link: 'Neem lessen mee, voor zonder netwerk',
  wholeHeading: 'De hele cursus',
  wholeAbout: 'Alle lessen met hun vragen, alle hulpmiddelen, de gespreksvormen, de begrippen en het zoeken.',
  takeWhole: 'Neem alles mee',
  partsHeading: 'Deel voor deel',
  toolsTitle: 'Hulpmiddelen, gespreksvormen en zoeken',
  toolsAbout: 'Een workshop toont de lessen die je ook hebt meegenomen.',
  take: 'Neem mee',
  takePart: 'Neem mee: {title}',
  goOn: 'Haal de rest',
  update: 'Haal de nieuwe versie',
  remove: 'Verwijder',
  removePart: 'Verwijder: {title}',
  removeAll: 'Verwijder alles',
  size: '{size} aan data',
  isThere: 'Staat op dit toestel.',
  isPart: 'Een deel staat op dit toestel. Nog op te halen: {size}.',
  isOld: 'Staat op dit toestel. Er is een nieuwe versie: {size}.',
  isNone: 'Staat niet op dit toestel.',
  pages: 'De lessen in deze module',
  pageThere: 'op dit toestel',
  pageOld: 'nieuwe versie',
  pageNone: 'nog niet',
  updatePage: 'Haal de nieuwe versie van “{title}” ({size})',
  sure: 'Je toestel wil data besparen. Dit haalt nu {size} op. Doorgaan?',
  sureYes: 'Ja, haal het op',
  sureNo: 'Nee',
  busy: 'Bezig: {percent}% van {size}',
  stop: 'Stop',
  stopped: 'Gestopt. Wat er is, blijft staan. Druk nog eens om de rest te halen.',
  taken: 'Klaar. Het staat op dit toestel, ook zonder netwerk.',
  interrupted: 'De verbinding viel weg. Wat er is, blijft staan. Druk nog eens om de rest te halen.',
  renewed: 'De cursus is intussen vernieuwd. Laad deze pagina opnieuw en druk dan nog eens.',
  full: 'Er is geen plaats meer op dit toestel. Wat er is, blijft staan. Verwijder iets, of neem één module mee.',
  removed: 'Van dit toestel verwijderd. Je voortgang is er nog.',
  cleared:
    'Je browser heeft gewist wat je had meegenomen, waarschijnlijk om plaats te maken. Je voortgang is er nog. Druk nog eens om het weer mee te nemen.',
  kept: 'Lessen die je opent, blijven vanzelf leesbaar op dit toestel, zolang er plaats is.',
  withoutHeading: 'Wat zonder netwerk niet werkt',
  without: [
    'Je aanmelden voor een webinar. Wat je typte, blijft op de pagina staan, en je leest dat er niets is verstuurd.',
    'Zoeken in de volledige tekst. Het zoeken terwijl je typt, werkt wel.',
  ],
  installHeading: 'Op je beginscherm',
  install:
    'In het menu van je browser staat “App installeren” of “Zet op beginscherm”. Dan opent Leerkring als een app. Het hoeft niet.',
  dataHeading: 'Hoeveel data gebruikt Leerkring?',
  dataIntro:
    'Dit zijn de maten zoals ze worden verstuurd, ingepakt. 1 MB is 1.000 kB. Eén foto in een chat is vaak 100 tot 300 kB.',
  data: {
    lesson: 'Een les, met de vragen',
    scripts: 'De scripts van de lessen, één keer',
    module: 'Een module, meegenomen',
    lessons: 'Alle lessen, meegenomen',
    whole: 'De hele cursus, meegenomen, met zoeken en hulpmiddelen',
  },
  range: '{least} tot {most}',
  dataNothing:
    'Leerkring heeft geen zware foto’s, geen lettertypen, geen reclame en geen tellers. Er wordt niets vooruit opgehaald. Een pagina die je nog eens opent, wordt alleen verstuurd als ze is veranderd.',
  sizeNote:
    'De maat is wat er wordt verstuurd als je de pagina opent. De scripts van de lessen, {size}, komen één keer. “Hier” betekent: al op dit toestel.',
  onDevice: 'hier',
  notHere: {
    title: 'Geen netwerk, en deze pagina staat niet op je toestel',
    why: 'Je hebt deze pagina nog niet geopend, en ook niet meegenomen. Wat je hebt geantwoord en geschreven, is veilig. Probeer het nog eens als er netwerk is.',
    again: 'Probeer het nog eens',
    there: 'Deze pagina’s staan op je toestel',
    nothing: 'Er staan nog geen pagina’s op je toestel.',
  },
};
