import type { signUp as english } from '../en/sign-up.ts';

/** Texts of the area *signUp*, in Dutch. */
export const signUp: typeof english = {
  titles: {
    'no-date': 'Zet me op de lijst',
    open: 'Meld je aan',
    full: 'Zet me op de wachtlijst',
    live: 'Sluit nog aan',
  },
  buttons: {
    'no-date': 'Zet me op de lijst',
    open: 'Meld me aan',
    full: 'Zet me op de wachtlijst',
    live: 'Stuur me de link',
  },
  jump: 'Naar het formulier',
  noticeTitle: 'Wat we met je gegevens doen',
  noticeWho: '{responsible} is verantwoordelijk voor je gegevens.',
  noticeWhoUnnamed: 'Wie deze site uitbaat, is verantwoordelijk voor je gegevens: {sender}.',
  notice: [
    'We gebruiken je naam en e-mailadres om je over dit webinar te schrijven. Je rol, je taal en je school helpen ons bij de voorbereiding.',
    'Je kiest zelf of je ze geeft. Zonder naam en e-mailadres kunnen we je alleen niet schrijven. De cursus blijft open.',
    'We wissen ze {days} na het webinar, of eerder als je dat vraagt. Zolang er geen datum is, blijf je op de lijst, hoogstens een jaar.',
  ],
  days: { one: '{count} dag', other: '{count} dagen' },
  noticeAll: 'Alles over je gegevens (POPIA en AVG)',
  noticeDetails: [
    {
      name: 'Wat we vragen',
      text: 'Naam, e-mailadres, rol en taal; je school alleen als je wilt. Geen identiteitsnummer, en niets over leerlingen.',
    },
    {
      name: 'Op welke grond',
      text: 'Je toestemming (POPIA artikel 11, AVG artikel 6). Geen wet verplicht je iets. Je kunt ze altijd intrekken; wat daarvoor gebeurde, blijft geldig.',
    },
    {
      name: 'Wie ze ziet',
      text: 'Wie het webinar voorbereidt, de dienst die onze mails verstuurt, en de beheerder van deze server. Niemand anders: we verkopen of delen ze niet.',
    },
    {
      name: 'Over de grens',
      text: 'Je gegevens kunnen tussen Zuid-Afrika en Europa reizen. In Zuid-Afrika beschermt POPIA ze, in Europa de AVG.',
    },
    {
      name: 'Je rechten',
      text: 'Je mag je gegevens inzien, verbeteren, meenemen, laten wissen of het gebruik ervan beperken, bezwaar maken, en je toestemming intrekken. Het meeste doe je zelf, op de pagina waar elke mail van ons naar leidt.',
    },
    {
      name: 'Klachten',
      text: 'In Zuid-Afrika bij de Information Regulator, in België bij de Gegevensbeschermingsautoriteit, in Nederland bij de Autoriteit Persoonsgegevens.',
    },
  ],
  noticeMore: 'Lees de pagina over privacy',
  required: 'Vul alles in waar niet “niet verplicht” bij staat.',
  name: 'Naam',
  nameHint: 'Zoals je wilt dat we hem schrijven.',
  email: 'E-mailadres',
  emailHint: 'Bijvoorbeeld naledi@example.org',
  role: 'Wat doe je?',
  roles: {
    teacher: 'Leerkracht',
    'subject-advisor': 'Vakadviseur',
    'school-leader': 'Schoolleider',
    other: 'Iets anders',
  },
  language: 'In welke taal mogen we je schrijven?',
  organisation: 'School of organisatie (niet verplicht)',
  organisationHint: 'Zo weten we vanwaar mensen meedoen.',
  news: 'Stuur me ook ander nieuws over Leerkring. (Niet verplicht; stoppen kan altijd.)',
  trap: 'Laat dit veld leeg. Het vangt robots.',
  sending: 'Bezig met versturen …',
  offline:
    'Je bent offline: nog niet verstuurd. Wat je typte, blijft op dit toestel staan. Druk opnieuw op de knop als je verbinding hebt.',
  online: 'Je hebt weer verbinding. Nog niet verstuurd: druk op de knop om te versturen.',
  unanswered:
    'Er kwam geen antwoord: waarschijnlijk nog niet verstuurd. Wat je typte, is bewaard. Druk opnieuw op de knop; twee keer versturen kan geen kwaad.',
  kept: 'Nog niet verstuurd. Wat je eerder typte, is weer ingevuld.',
  unfinished: 'Nog niet verstuurd. Kijk de velden na die hieronder aangeduid zijn.',
  fixTitle: 'Kijk je aanmelding nog even na',
  fixDescription: 'Vul aan wat ontbreekt en verstuur het formulier opnieuw.',
  problems: 'Nog niet verstuurd. Kijk dit even na:',
  staleTitle: 'Druk nog één keer',
  stale:
    'De pagina stond al meer dan een dag open. Er is niets verloren: wat je typte, staat hieronder. Druk nog één keer op de knop.',
  meantTitle: 'Klopt dit adres?',
  meant:
    'Bedoel je {email}? Verbeter dan het adres. Klopt het zoals het er staat? Druk dan opnieuw op de knop.',
  meantTake: 'Ja, maak er {email} van',
  notSavedTitle: 'Niet bewaard',
  notSaved:
    'Je aanmelding kon nu niet worden bewaard. Er is niets verloren: wat je typte, staat hieronder. Wacht een minuut en druk dan opnieuw op de knop.',
  complaints: {
    name: {
      missing: 'Vul je naam in.',
      'too-long': 'Je naam is langer dan 100 tekens. Vul een kortere vorm in.',
      'not-allowed': 'In je naam staat een teken dat we niet kunnen lezen. Typ hem met letters.',
    },
    email: {
      missing: 'Vul je e-mailadres in.',
      'not-an-address': 'Dit is geen volledig e-mailadres. Het ziet eruit als naledi@example.org',
    },
    role: { missing: 'Kies wat je doet.', 'unknown-choice': 'Kies wat je doet uit de lijst.' },
    language: { missing: 'Kies een taal.', 'unknown-choice': 'Kies Nederlands of Engels.' },
    organisation: {
      'too-long': 'De naam van je school is langer dan 100 tekens. Vul een kortere vorm in.',
      'not-allowed':
        'In de naam van je school staat een teken dat we niet kunnen lezen. Typ hem met letters.',
    },
    news: { 'unknown-choice': 'Vink het vakje voor nieuws aan, of laat het leeg.' },
  },
  thanksTitle: 'Je aanmelding is aangekomen',
  thanksDescription: 'Je aanmelding voor het webinar is aangekomen.',
  thanks: [
    'Bedankt. Over een paar minuten krijg je een mail die zegt hoe je ervoor staat: met een plaats, op de wachtlijst, of op de lijst die een datum als eerste hoort. Je hoeft daarin niets te bevestigen.',
    'In de mail staat een link naar je eigen pagina. Daar kun je iets wijzigen, afmelden, of je gegevens laten wissen.',
    'Na een uur nog geen mail? Kijk in de map met ongewenste mail. Ook daar niet? Meld je dan opnieuw aan en let op het adres: twee keer aanmelden kan geen kwaad.',
  ],
  thanksNext: 'Een les duurt intussen maar vijf minuten.',
  thanksCourse: 'Bekijk alle lessen',
  elsewhere: 'Je aanmelding gaat naar {host}. Daar staat de lijst van deze site.',
  closedHere:
    'Op deze site kun je je niet aanmelden: het is een kopie zonder eigen server, dus ze kan geen lijst bijhouden.',
  closedMail: 'Wil je van het webinar horen? Schrijf ons. Het onderwerp is al ingevuld.',
  closedMailLink: 'Schrijf naar {email}',
  closedSubject: 'Webinar: {webinar}',
};
