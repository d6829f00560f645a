import type { page as english } from '../en/page.ts';

/** Texts of the area *page*, in Dutch. */
export const page: typeof english = {
  siteName: 'Leerkring',
  tagline: 'Een cursus van lessen van vijf minuten over samen leren als leerkrachten.',
  skip: 'Ga naar de inhoud',
  menu: 'Inhoud',
  search: 'Zoek',
  mainNavigation: 'Hoofdmenu',
  footerNavigation: 'Over deze site',
  otherLanguage: 'Read this in English',
  course: 'Alle lessen',
  protocols: 'Gespreksvormen',
  myLearning: 'Mijn leerpad',
  actionPlan: 'Actieplan',
  tools: 'Met je PLG',
  webinar: 'Webinar',
  glossary: 'Begrippen',
  sources: 'Bronnen',
  about: 'Over Leerkring',
  faq: 'Vragen',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  home: 'Start',
  licence: 'Tekst: CC BY-SA 4.0. Code: MIT.',
  noTracking: 'Geen account, geen cookies, geen trackers.',
};
