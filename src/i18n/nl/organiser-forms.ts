import type { organiserForms as english } from '../en/organiser-forms.ts';

/** The forms of the area *organiser*, in Dutch: quarantine, mails to many, attendance, changes of a webinar. */
export const organiserForms: typeof english = {
  quarantine: 'Quarantaine',
  quarantineIntro:
    'Deze aanmeldingen lijken van een robot te komen. Ze kregen geen mail. Laat binnen wie een mens is: dat telt als een aanmelding op dit moment, met de gewone mail.',
  quarantineEmpty: 'De quarantaine is leeg.',
  release: 'Laat binnen',
  discard: 'Verwijder',
  discardAll: 'Verwijder alles',
  discardAllTitle: 'De quarantaine leegmaken?',
  discardAllText: 'Alles wat erin staat, verdwijnt voorgoed. Niemand krijgt een mail.',

  messageTitle: 'Schrijf een mail',
  audience: 'Aan wie?',
  audiences: {
    place: 'iedereen met een plaats',
    waiting: 'de wachtlijst',
    interest: 'de interesselijst',
    news: 'iedereen die nieuws wil, van alle webinars',
  },
  messageHint:
    'Boven je tekst komt een groet met de naam. Eronder komen een link naar de eigen pagina en de afzender. Schrijf in beide talen: ieder krijgt de taal die hij of zij koos.',
  subjectNl: 'Onderwerp in het Nederlands',
  textNl: 'Tekst in het Nederlands',
  subjectEn: 'Onderwerp in het Engels',
  textEn: 'Tekst in het Engels',
  look: 'Bekijk de mail voor hij vertrekt',
  messagePreview: 'Zo vertrekt de mail',
  recipients: 'Aan {audience}: {people}, {nl} in het Nederlands en {en} in het Engels.',
  exampleNote: 'Naledi Mokoena is een voorbeeld. Ieder krijgt de eigen naam en een eigen link.',
  subject: 'Onderwerp',
  text: 'Tekst',
  send: 'Verstuur aan {people}',
  changeText: 'Verander de tekst',

  attendanceTitle: 'Vul in wie er was',
  attendanceHint:
    'Plak de deelnemerslijst uit je vergaderprogramma, zoals ze is. Namen of adressen, in kolommen of niet: we zoeken wie we kennen.',
  list: 'Lijst van wie er was',
  lookPeople: 'Kijk wie we herkennen',
  recognised: { one: 'Herkend: {count} persoon', other: 'Herkend: {count} mensen' },
  unclear: 'Beslis zelf',
  unclearHint: 'Deze regels passen bij meer dan één persoon, of bijna bij één. Vink aan wie er was.',
  unknown: 'Niet herkend',
  unknownHint: 'Deze regels passen bij niemand op de lijst. Er wordt niets van bewaard.',
  absentHint:
    'We bewaren ook dat alle anderen met een plaats er niet waren, behalve wie volgens een eerdere lijst wel kwam.',
  saveAttendance: 'Bewaar wie er was',
  changeList: 'Verander de lijst',

  dateTitle: 'Kies een datum',
  localTime: 'Dag en uur',
  zone: 'Tijdzone',
  zoneHint: 'Bijvoorbeeld Africa/Johannesburg of Europe/Brussels. Dag en uur gelden in deze zone.',
  minutesField: 'Duur in minuten',
  lookDate: 'Kijk wat er gebeurt',
  consequences: 'Wat er gebeurt',
  fromNow: 'Nu',
  fromThen: 'Straks',
  mailsGo: {
    none: 'Niemand krijgt een mail.',
    one: '{count} persoon krijgt een mail.',
    other: '{count} mensen krijgen een mail.',
  },
  offersGo: {
    none: 'Niemand schuift hierdoor op van de wachtlijst.',
    one: '{count} persoon op de wachtlijst schuift op en hoort dat per mail.',
    other: '{count} mensen op de wachtlijst schuiven op en horen dat per mail.',
  },
  move: 'Zet deze datum',
  postponeTitle: 'De datum intrekken?',
  postponeText:
    'Wie een plaats heeft of op de wachtlijst staat, gaat naar de interesselijst. Het webinar verdwijnt uit hun agenda. Kies je een nieuwe datum, dan horen ze dat.',
  postpone: 'Trek de datum in',
  seatsTitle: 'Wijzig het aantal plaatsen',
  seatsField: 'Aantal plaatsen',
  seatsHint: 'Laat het leeg als er plaats is voor iedereen.',
  lookSeats: 'Kijk wat er gebeurt',
  seatsTaken:
    'Er hebben meer mensen een plaats dan er straks plaatsen zijn. Niemand verliest de zijne; er komen alleen geen nieuwe bij.',
  setSeats: 'Wijzig de plaatsen',
  linkTitle: 'Zet de link om mee te doen',
  linkField: 'Adres van de bijeenkomst',
  linkHint:
    'De link gaat per mail naar wie een plaats heeft en staat nooit op een pagina van de site. Laat het veld leeg om hem weg te halen. Mails die al vertrokken zijn, veranderen niet.',
  setLink: 'Bewaar de link',
  cancelTitle: 'Het webinar afgelasten?',
  cancelText:
    'Iedereen krijgt een mail met je reden en het webinar verdwijnt uit hun agenda. Ook op de pagina staat het dan.',
  reasonNl: 'Reden in het Nederlands, één zin',
  reasonEn: 'Reden in het Engels, één zin',
  cancel: 'Gelast het webinar af',
  uncancelTitle: 'Het toch laten doorgaan?',
  uncancelText: 'Het webinar gaat weer open zoals het was.',
  uncancel: 'Laat het doorgaan',
};
