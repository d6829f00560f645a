import type { mail as english } from '../en/mail.ts';

/** Texts of the area *mail*, in Dutch. */
export const mail: typeof english = {
  greeting: 'Dag {name},',
  greetingPlain: 'Dag,',

  when: 'Wanneer',
  where: 'Waar',
  noDate: 'Er is nog geen datum.',
  heldUntil: 'Vrijgehouden tot',
  plannedFirst: 'Het was gepland op',
  zones: {
    southAfrica: { place: 'in Zuid-Afrika', withOffset: 'in Zuid-Afrika (SAST, {offset})' },
    belgium: { place: 'in België', withOffset: 'in België ({offset})' },
    other: 'in {zone}',
    otherWithOffset: 'in {zone} ({offset})',
  },

  online: 'Online',
  join: 'Doe mee',
  joinLater: 'Online. Je krijgt de link per mail.',
  joinMissing: 'De link is nog niet bekend. Heb je hem bij het begin nog niet? Antwoord dan op deze mail.',
  joinKeep: 'Houd deze link voor jezelf. Wil je een collega uitnodigen? Stuur dan de pagina van het webinar.',
  lessData: 'Wil je data sparen? Zet je camera uit en luister. Dat verbruikt het minst.',

  inCalendar: 'Bij deze mail zit een agendabestand. Open het, en het webinar staat in je agenda.',
  movesCalendar: 'Het agendabestand bij deze mail verzet het webinar in je agenda.',
  leavesCalendar: 'Het agendabestand bij deze mail haalt het webinar uit je agenda.',
  remindedTwice: 'Een dag en een uur vooraf krijg je een herinnering.',
  remindedOnce: 'Een uur vooraf krijg je een herinnering.',
  cannotCome: 'Kun je toch niet komen? Geef je plaats dan terug op je eigen pagina.',
  nothingToDo: 'Je hoeft nu niets te doen.',

  standing: {
    interested: 'Je staat op de interesselijst.',
    registered: 'Je hebt een plaats.',
    waiting: 'Je staat op de wachtlijst.',
    waitingAt: 'Je bent nummer {place} op de wachtlijst.',
    offered: 'Er is een plaats voor je vrijgehouden. Neem die op je eigen pagina, voor de tijd om is.',
    cancelled: 'Je staat op geen enkele lijst meer.',
    lapsed: 'Je staat op geen enkele lijst meer.',
  },

  interested: {
    subject: 'Je staat op de lijst: {webinar}',
    lead: 'Je staat op de interesselijst voor “{webinar}”.',
    next: 'Zodra er een datum is, krijg je een mail. Je neemt dan met één tik een plaats. Nu hoef je niets te doen.',
  },
  registered: {
    subject: 'Je hebt een plaats: {webinar}',
    lead: 'Je hebt een plaats voor “{webinar}”.',
  },
  waiting: {
    subject: 'Je staat op de wachtlijst: {webinar}',
    lead: 'Alle plaatsen voor “{webinar}” zijn bezet. Je staat op de wachtlijst.',
    leadAt: 'Alle plaatsen voor “{webinar}” zijn bezet. Je bent nummer {place} op de wachtlijst.',
    next: 'Komt er een plaats voor je vrij, dan krijg je een mail. We houden die hoogstens een dag voor je vrij; kort voor het webinar is het minder lang. Nu hoef je niets te doen.',
  },
  offered: {
    subject: 'Er is een plaats voor je: {webinar}',
    lead: 'Er kwam een plaats vrij voor “{webinar}”, en die is voor jou.',
    take: 'Neem mijn plaats',
    next: 'Eén tik op je eigen pagina volstaat. Doe je niets, dan gaat de plaats daarna naar de volgende op de lijst. Kun je niet komen? Geef de plaats terug, dan hoeft de volgende niet te wachten.',
  },
  lapsed: {
    subject: 'Je plaats ging naar de volgende: {webinar}',
    lead: 'We hielden een plaats voor je vrij voor “{webinar}”. De tijd om die te nemen is om. De plaats gaat nu naar de volgende op de lijst.',
    next: 'Wil je er toch bij zijn? Schrijf je opnieuw in op je eigen pagina. Is er nog plaats, dan krijg je die. Anders kom je achteraan op de wachtlijst.',
    again: 'Schrijf me opnieuw in',
  },
  already: {
    subject: 'Je stond al op de lijst: {webinar}',
    lead: 'Iemand, waarschijnlijk jij, schreef dit adres opnieuw in voor “{webinar}”. Je stond al op de lijst, dus er is niets veranderd.',
  },
  link: {
    subject: 'Je eigen pagina: {webinar}',
    lead: 'Iemand, waarschijnlijk jij, vroeg de link naar je eigen pagina voor “{webinar}”. Er is niets veranderd.',
    open: 'Naar mijn eigen pagina',
  },
  dateKnown: {
    subject: 'Er is een datum: {webinar}',
    lead: 'Er is een datum voor “{webinar}”. Je vroeg ons om het te laten weten.',
    take: 'Neem een plaats',
    next: 'Wil je erbij zijn? Eén tik op je eigen pagina volstaat. Past het niet? Dan hoef je niets te doen.',
    seats: {
      one: 'Er is {count} plaats. Daarna is er een wachtlijst.',
      other: 'Er zijn {count} plaatsen. Daarna is er een wachtlijst.',
    },
  },
  changed: {
    subject: 'Er is iets veranderd: {webinar}',
    moved: '“{webinar}” is op een ander moment.',
    length: '“{webinar}” duurt langer of korter dan gepland.',
    revived: '“{webinar}” gaat toch door.',
    other: 'Er is iets veranderd aan “{webinar}”.',
    registered: 'Je plaats blijft van jou. Past het niet meer? Geef je plaats dan terug op je eigen pagina.',
    waiting: 'Je blijft op de wachtlijst, in dezelfde volgorde.',
    offered: 'Er blijft een plaats voor je vrijgehouden. Neem die op je eigen pagina, voor de tijd om is.',
    interested: 'Neem met één tik een plaats op je eigen pagina.',
  },
  postponed: {
    subject: 'Uitgesteld: {webinar}',
    lead: '“{webinar}” gaat niet door op de geplande dag. Er is nog geen nieuwe datum.',
    next: 'Je staat nu op de interesselijst. Zodra er een nieuwe datum is, krijg je een mail. Je neemt dan met één tik een plaats.',
  },
  left: {
    subject: 'Je staat niet meer op de lijst: {webinar}',
    lead: 'Je staat niet meer op de lijst voor “{webinar}”. Bedankt dat je het liet weten.',
    next: 'Bedenk je je? Schrijf je opnieuw in op je eigen pagina. Je kunt daar ook meteen je gegevens laten wissen.',
  },
  webinarCancelled: {
    subject: 'Gaat niet door: {webinar}',
    lead: '“{webinar}” gaat niet door. Dat spijt ons.',
    reason: 'De reden: {reason}',
  },
  reminderDay: {
    subject: 'Bijna zover: {webinar}',
    lead: 'Het is bijna tijd voor “{webinar}”, en je hebt een plaats.',
  },
  reminderHour: {
    subject: 'Begint straks: {webinar}',
    lead: '“{webinar}” begint straks.',
  },
  thanks: {
    subject: 'Bedankt: {webinar}',
    lead: '“{webinar}” is voorbij. Bedankt dat je er was, of erbij wilde zijn.',
    files:
      'Dit kun je nog horen, lezen of zien. Geluid en tekst verbruiken het minst. Haal grote bestanden op via wifi.',
    audio: 'Alleen geluid ({size} MB)',
    transcript: 'Wat er gezegd is, als tekst ({size} MB)',
    video: 'Beeld en geluid ({size} MB)',
    spoken: { nl: 'in het Nederlands', en: 'in het Engels' },
    notes: 'In het kort',
  },
  message: {
    lead: 'Dit bericht gaat over “{webinar}”.',
  },

  own: 'Bekijk, wijzig of annuleer mijn aanmelding',
  ownList: 'Bekijk of wijzig mijn gegevens, of ga van de lijst',
  ownLeft: 'Naar mijn eigen pagina',
  ownNote: 'Eén tik, zonder account. Deze link is alleen van jou: stuur de mail dus niet door.',
  page: 'Alles over het webinar',
  sender: 'Deze mail komt van {sender}. Je kunt er gewoon op antwoorden.',
  why: 'Je krijgt hem omdat dit adres is aangemeld voor “{webinar}”. Was jij dat niet? Op je eigen pagina laat je het adres wissen.',
  whyNews: 'Je krijgt hem omdat je ons om ander nieuws vroeg. Stoppen doe je op je eigen pagina.',

  invitationJoin: 'Doe mee: {url}',
  invitationPage: 'Over het webinar: {url}',

  noCalendar:
    'Er is nog geen datum voor dit webinar, dus er is niets om in je agenda te zetten. Zet je naam op de interesselijst: dan hoor je het als eerste.',
  noWebinar: 'Op dit adres is er geen webinar. Misschien staat er een tikfout in.',

  invite: {
    noDate: 'Er is nog geen datum. Zet je naam op de lijst, dan hoor je het als eerste.',
    join: 'Gratis en online. Schrijf je hier in:',
  },
};
