import type { ownPlace as english } from '../en/own-place.ts';

/** Texts of the area *ownPlace*, in Dutch. */
export const ownPlace: typeof english = {
  title: 'Jouw plaats',
  description: 'Hoe je ervoor staat voor het webinar, en wat je kunt wijzigen.',
  forWhom: 'Voor',
  atWhich: 'bij het webinar',
  standing: {
    interested: {
      title: 'Je staat op de lijst.',
      text: 'Er is nog geen datum. Zodra die er is, krijg je een mail.',
    },
    'interested-dated': {
      title: 'Er is nu een datum.',
      text: 'Wil je erbij zijn? Neem dan een plaats.',
    },
    registered: {
      title: 'Je hebt een plaats.',
      text: 'De link om mee te doen staat in je mail.',
    },
    waiting: {
      title: 'Je bent nummer {position} op de wachtlijst.',
      text: 'Ben je aan de beurt, dan krijg je een mail, en even tijd om ja te zeggen.',
    },
    offered: {
      title: 'Er is een plaats voor jou.',
      text: 'We houden ze voor je vrij tot {until}. Daarna gaat ze naar de volgende.',
    },
    cancelled: { title: 'Je bent afgemeld.', text: 'Je plaats is vrij voor iemand anders.' },
    lapsed: {
      title: 'Je plaats ging naar iemand anders.',
      text: 'De tijd om ze te nemen is voorbij.',
    },
    quarantined: {
      title: 'We kijken je aanmelding nog na.',
      text: 'Is dat gebeurd, dan krijg je een mail.',
    },
    past: { title: 'Dit webinar is voorbij.', text: 'Kijk op de pagina ervan wat er bewaard is.' },
    'webinar-cancelled': { title: 'Dit webinar gaat niet door.', text: '' },
  },
  take: 'Ik neem de plaats',
  takePlace: 'Geef me een plaats',
  takeAgain: 'Meld me weer aan',
  leave: 'Ik kom niet: geef mijn plaats terug',
  leaveOffer: 'Nee, geef ze aan de volgende',
  leaveList: 'Haal me van de lijst',
  toWebinar: 'Naar de pagina van het webinar',
  detailsTitle: 'Je gegevens',
  address: 'Je e-mailadres is {email}. Een ander adres? Meld je daarmee opnieuw aan, en meld je hier af.',
  change: 'Wijzig je naam, rol, taal of school',
  save: 'Bewaar de wijzigingen',
  newsTitle: 'Nieuws',
  newsOn: 'Je krijgt ook ander nieuws over Leerkring.',
  newsOff: 'Je krijgt geen ander nieuws. Dat kun je wijzigen bij je gegevens.',
  endNews: 'Stop het nieuws',
  dataTitle: 'Wat we bewaren',
  data: 'Alles wat we over je bewaren, kun je meenemen als bestand.',
  download: 'Haal mijn gegevens op',
  fileName: 'leerkring-mijn-gegevens',
  eraseStart: 'Wis alles over mij',
  erase:
    'We wissen dan je naam, je adres en al het andere over jou. Je krijgt geen mail meer, en je plaats is vrij. Dit kan niet ongedaan worden gemaakt.',
  eraseNow: 'Ja, wis alles',
  done: {
    taken: 'Gelukt. Een mail die zegt hoe je ervoor staat, is onderweg.',
    left: 'Gelukt. Een mail die het bevestigt, is onderweg.',
    changed: 'Je wijzigingen zijn bewaard.',
    'news-ended': 'Gelukt. Je krijgt geen ander nieuws meer.',
  },
  problems: 'Nog niet bewaard. Kijk dit even na:',
  failedTitle: 'Dat is niet gelukt',
  failed:
    'Het ligt niet aan jou. Er is niets gewijzigd. Probeer het over een minuut opnieuw, met de link in je mail.',
  goneTitle: 'Deze link leidt nergens meer heen',
  gone: 'Misschien zijn je gegevens gewist, omdat je dat vroeg of omdat het webinar al lang voorbij is. Of er ontbreekt een stuk van de link: mailprogramma’s breken hem soms in twee.',
  goneAgain: 'Vraag een nieuwe link',
  goneSignUp: 'Of meld je opnieuw aan: in de mail die je dan krijgt, staat een nieuwe link.',
  goneSignUpLink: 'Naar het webinar',
  erasedTitle: 'Alles is gewist',
  erasedDescription: 'Je gegevens zijn gewist.',
  erased: [
    'Je naam, je adres en al het andere dat je ons voor dit webinar gaf, zijn weg. De link in je mail werkt niet meer.',
    'Kopieën die we bewaren voor als de server stukgaat, worden binnen enkele weken vanzelf overschreven.',
  ],
  erasedAgain: 'Je bent altijd welkom om je opnieuw aan te melden.',
  cancelTitle: 'Afmelden, of iets wijzigen',
  cancelDescription: 'Hoe je je afmeldt voor het webinar, en hoe je de link opnieuw krijgt.',
  cancel: [
    'In elke mail van ons staat een link naar je eigen pagina. Daar meld je je met één druk af, wijzig je je gegevens, of laat je ze wissen.',
    'Mail kwijt? Vul je adres in. Staat het op een van onze lijsten, dan sturen we je de link opnieuw.',
  ],
  linkSubmit: 'Stuur me de link',
  linkSentTitle: 'Kijk in je mail',
  linkSentDescription: 'De link naar je eigen pagina is onderweg.',
  linkSent: [
    'Staat je adres op een van onze lijsten, dan is er een mail met de link onderweg. Dat kan een paar minuten duren.',
    'Geen mail? Dan staat dit adres op geen lijst, of je vroeg de link vandaag al een paar keer. Kijk ook in de map met ongewenste mail.',
  ],
  mailLinkSubject: 'De link naar je eigen pagina',
  mailLink: [
    'Iemand, waarschijnlijk jij, vroeg de link naar je pagina voor “{webinar}”. Er is niets veranderd. Op de pagina zie je hoe je ervoor staat, en kun je iets wijzigen, je afmelden, of je gegevens laten wissen.',
  ],
};
