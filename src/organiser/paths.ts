/**
 * The addresses of the organisers' pages, in one place: they exist in Dutch only and stand outside the
 * table of public addresses on purpose, for no public page may link here.
 */
export const deskPath = {
  home: '/beheer/',
  signIn: '/beheer/inloggen/',
  mails: '/beheer/mails/',
  log: '/beheer/logboek/',
  webinar: (webinar: string) => `/beheer/webinars/${webinar}/`,
  people: (webinar: string) => `/beheer/webinars/${webinar}/mensen/`,
  person: (webinar: string, person: string) => `/beheer/webinars/${webinar}/mensen/${person}/`,
  confirm: (webinar: string, person: string, step: PersonStep) =>
    `/beheer/webinars/${webinar}/mensen/${person}/${step}/`,
  quarantine: (webinar: string) => `/beheer/webinars/${webinar}/quarantaine/`,
  discardAll: (webinar: string) => `/beheer/webinars/${webinar}/quarantaine/leegmaken/`,
  message: (webinar: string) => `/beheer/webinars/${webinar}/mail/`,
  attendance: (webinar: string) => `/beheer/webinars/${webinar}/aanwezig/`,
  date: (webinar: string) => `/beheer/webinars/${webinar}/datum/`,
  postpone: (webinar: string) => `/beheer/webinars/${webinar}/uitstellen/`,
  seats: (webinar: string) => `/beheer/webinars/${webinar}/plaatsen/`,
  link: (webinar: string) => `/beheer/webinars/${webinar}/link/`,
  cancel: (webinar: string) => `/beheer/webinars/${webinar}/afgelasten/`,
  csv: (webinar: string) => `/beheer/webinars/${webinar}/csv/`,
} as const;

/** Where a form of an action sends itself. */
export const actionPath = (action: string) => `/api/beheer/do/${action}/`;

/** What is asked about one person on a page of its own before it is done. */
export const personSteps = ['afmelden', 'wissen', 'plaats-aanbieden'] as const;
export type PersonStep = (typeof personSteps)[number];
