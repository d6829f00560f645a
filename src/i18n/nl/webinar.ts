import type { webinar as english } from '../en/webinar.ts';

/** Texts of the area *webinar*, in Dutch. */
export const webinar: typeof english = {
  description:
    'Zet je naam op de interesselijst en hoor wanneer het webinar over professionele leergemeenschappen doorgaat.',
  factDate: 'Datum',
  factLength: 'Duur',
  factLanguages: 'Talen',
  factHost: 'Gastheer',
  factCost: 'Kosten',
  factCostNothing: 'Geen. Je hebt ook geen account nodig.',
  minutes: '{minutes} minuten, online',
  noDateValue: 'nog niet bekend: jij hoort het eerst',
  formTitle: 'Zet me op de lijst',
  noticeTitle: 'Wat we met je gegevens doen',
  notice: [
    'We gebruiken je naam en e-mailadres alleen om je over dit webinar te berichten. Je rol en je school helpen ons bij de voorbereiding.',
    'Je kiest zelf of je ze geeft: jouw toestemming is onze grond om ze te bewaren. We bewaren ze tot 30 dagen na het webinar, delen ze met niemand anders en halen je van de lijst zodra je dat vraagt.',
  ],
  noticeMore: 'Je rechten en wie verantwoordelijk is (POPIA en AVG)',
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
  submit: 'Zet me op de lijst',
  sending: 'Bezig met versturen …',
  offline:
    'Je bent offline: nog niet verstuurd. Wat je typte, blijft op dit toestel staan. Druk opnieuw op de knop als je verbinding hebt.',
  fixTitle: 'Kijk je inschrijving nog even na',
  fixDescription: 'Vul aan wat ontbreekt en verstuur het formulier opnieuw.',
  problems: 'Nog niet verstuurd. Kijk dit even na:',
  notSavedTitle: 'Niet bewaard',
  notSaved:
    'Je inschrijving kon nu niet worden bewaard. Er is niets verloren: wat je typte, staat hieronder. Wacht een minuut en druk dan opnieuw op de knop.',
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
  thanksTitle: 'Je staat op de lijst',
  thanksDescription: 'Je inschrijving voor het webinar is aangekomen.',
  thanks: [
    'Bedankt. Je krijgt over een paar minuten een mail. Je hoeft daarin niets te bevestigen.',
    'Na een uur nog geen mail? Kijk in de map met ongewenste mail. Ook daar niet? Schrijf je dan opnieuw in en let op het adres: twee keer inschrijven kan geen kwaad.',
    'Zodra er een datum is, hoor je het per mail.',
  ],
  thanksNext: 'Een les duurt intussen maar vijf minuten.',
  thanksCourse: 'Bekijk alle lessen',
};
