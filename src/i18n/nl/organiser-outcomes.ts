import type { organiserOutcomes as english } from '../en/organiser-outcomes.ts';

/** What is said in the area *organiser* after something was tried, in Dutch. */
export const organiserOutcomes: typeof english = {
  did: {
    move: 'Het webinar is op {when}. {mails}',
    postpone: 'De datum is ingetrokken. {mails}',
    seats: 'Er zijn nu {seats} plaatsen. {offers}',
    'no-limit': 'Er is nu plaats voor iedereen. {offers}',
    link: 'De link om mee te doen is bewaard.',
    unlink: 'De link om mee te doen is weggehaald.',
    cancel: 'Het webinar is afgelast. {mails}',
    uncancel: 'Het webinar gaat toch door. {mails}',
    message: 'De mail is onderweg naar {people}.',
    attendance: 'Bewaard: {present} aanwezig, {absent} afwezig.',
    mark: 'Bewaard wie er was.',
    leave: 'Afgemeld. De mail erover is onderweg.',
    erase: 'Gewist. Er staat niets meer van deze persoon op de lijst.',
    offer: 'De plaats is aangeboden. De mail erover is onderweg.',
    give: 'Deze persoon heeft nu een plaats. De mail erover is onderweg.',
    'offer-extra':
      'Deze persoon krijgt een plaats en er is één plaats bijgekomen. De mail erover is onderweg.',
    release: 'Binnengelaten. De gewone mail is onderweg.',
    discard: 'Uit de quarantaine verwijderd: {people}.',
    retry: 'Weer in de rij gezet: {mailCount}.',
    'retry-none': 'Er was geen mail om opnieuw te proberen.',
  },
  mailCount: { one: '{count} mail', other: '{count} mails' },

  complaints: {
    missing: 'Vul dit in.',
    'too-long': 'Deze tekst is te lang. Maak hem korter.',
    'not-a-date': 'Dit is geen dag met een uur. Het ziet eruit als 2027-03-04T14:00',
    past: 'Dit moment is voorbij. Kies een later moment.',
    'unknown-zone': 'Er is geen tijdzone met deze naam. Het ziet eruit als Africa/Johannesburg',
    'not-minutes': 'Schrijf een heel aantal minuten, van 1 tot 600.',
    'not-seats': 'Schrijf een heel getal van 1 tot 100000, of laat het leeg.',
    'not-a-link': 'Dit is geen adres dat begint met https://',
    'unknown-choice': 'Kies een van de mogelijkheden.',
    'no-webinar': 'Er is geen webinar met deze naam.',
    'no-person': 'Deze persoon staat niet (meer) op de lijst.',
    'no-mail': 'Deze mail staat niet (meer) bij de mislukte mails.',
    'no-date': 'Het webinar heeft geen datum. Kies eerst een datum.',
    nobody: 'Op deze lijst staat niemand. Er valt dus niets te versturen.',
    'has-place': 'Deze persoon heeft al een plaats.',
    'has-left': 'Deze persoon is al afgemeld.',
    'in-quarantine': 'Deze persoon staat in quarantaine. Laat die eerst binnen.',
    'not-in-quarantine': 'Dit staat niet (meer) in quarantaine.',
    closed: 'Het webinar is voorbij of afgelast en neemt niemand meer aan.',
    'cancelled-already': 'Het webinar is al afgelast.',
    'not-cancelled': 'Het webinar is niet afgelast.',
    'not-saved': 'Het kon nu niet worden bewaard. Er is niets gedaan. Wacht een minuut en probeer opnieuw.',
  },

  /* Why a mail failed. */
  mailReasons: {
    mailbox: 'De mailserver zegt dat dit adres niet bestaat of geen mail aanneemt ({code}).',
    policy:
      'De mailserver vertrouwt onze mail niet ({code}). Wie de server beheert, kan dat oplossen: zie SPF, DKIM en MAIL_FROM.',
    refused: 'De mailserver weigerde de mail voorgoed ({code}).',
    later: 'De mailserver nam de mail niet aan, misschien maar voor even ({code}).',
    login:
      'De mailserver aanvaardt onze gebruikersnaam en ons wachtwoord niet ({code}). Ze staan in SMTP_URL.',
    unreachable: 'De mailserver was niet te bereiken ({code}).',
    silent: 'De mailserver antwoordde niet op tijd ({code}).',
    broken: 'De verbinding met de mailserver brak af ({code}).',
    unknown: 'De mailserver is niet gevonden ({code}). De naam staat in SMTP_URL.',
    other: 'De laatste poging mislukte ({code}).',
  },
};
