import type { Language } from './language.ts';

/**
 * The one table of public addresses. Each entry is a page; its value is the path below `/nl/` and
 * `/en/`, without slashes at the ends. `[name]` stands for a slug that `pathFor` fills in.
 * An address that was ever published stays: a rename needs a redirect (see docs/decisions/0003).
 */
export const addresses = {
  home: { nl: '', en: '' },
  course: { nl: 'cursus', en: 'course' },
  module: { nl: 'cursus/[module]', en: 'course/[module]' },
  lesson: { nl: 'cursus/[module]/[lesson]', en: 'course/[module]/[lesson]' },
  protocols: { nl: 'gespreksvormen', en: 'protocols' },
  protocol: { nl: 'gespreksvormen/[protocol]', en: 'protocols/[protocol]' },
  session: { nl: 'gesprek', en: 'session' },
  search: { nl: 'zoeken', en: 'search' },
  searchIndex: { nl: 'zoeken/alles', en: 'search/all' },
  glossary: { nl: 'begrippen', en: 'glossary' },
  faq: { nl: 'vragen', en: 'faq' },
  sources: { nl: 'bronnen', en: 'sources' },
  selfScan: { nl: 'zelfscan', en: 'self-scan' },
  actionPlan: { nl: 'actieplan', en: 'action-plan' },
  supportProgramme: { nl: 'steunprogramma', en: 'support-programme' },
  workshop: { nl: 'workshop', en: 'workshop' },
  workshopBuild: { nl: 'workshop/maken', en: 'workshop/build' },
  workshopLead: { nl: 'workshop/leiden', en: 'workshop/lead' },
  workshopShow: { nl: 'workshop/tonen', en: 'workshop/show' },
  groupResult: { nl: 'workshop/uitslag', en: 'workshop/result' },
  myLearning: { nl: 'mijn-leerpad', en: 'my-learning' },
  forMyPlc: { nl: 'mijn-leerpad/voor-mijn-plg', en: 'my-learning/for-my-plc' },
  takeAlong: { nl: 'meenemen', en: 'offline' },
  moveProgress: { nl: 'mijn-leerpad/verhuizen', en: 'my-learning/move' },
  webinar: { nl: 'webinar', en: 'webinar' },
  webinarFix: { nl: 'webinar/aanmelden', en: 'webinar/sign-up' },
  webinars: { nl: 'webinars', en: 'webinars' },
  webinarOne: { nl: 'webinars/[webinar]', en: 'webinars/[webinar]' },
  ownPlace: { nl: 'webinar/mijn-plaats/[token]', en: 'webinar/my-place/[token]' },
  webinarThanks: { nl: 'webinar/bedankt', en: 'webinar/thank-you' },
  webinarCancel: { nl: 'webinar/afmelden', en: 'webinar/cancel' },
  webinarLinkSent: { nl: 'webinar/mail-gevraagd', en: 'webinar/mail-requested' },
  webinarErased: { nl: 'webinar/gewist', en: 'webinar/erased' },
  about: { nl: 'over', en: 'about' },
  privacy: { nl: 'privacy', en: 'privacy' },
  notFound: { nl: '404', en: '404' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
} as const satisfies Record<string, Record<Language, string>>;

export type Page = keyof typeof addresses;

/** Slugs for the `[name]` parts of an address, for example `{ module: 'plgs-begrijpen' }`. */
export type AddressParams = Readonly<Record<string, string>>;

/**
 * The public path of a page, always with a slash at both ends: `pathFor('nl', 'course')` is
 * `/nl/cursus/`. Throws when a `[name]` of the address is missing from `params`.
 */
export function pathFor(language: Language, page: Page, params: AddressParams = {}): string {
  const filled = addresses[page][language].replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`pathFor('${page}') needs a slug for '${name}'.`);
    return value;
  });
  return filled === '' ? `/${language}/` : `/${language}/${filled}/`;
}

/** The permanent short link of a lesson, the same in every language: `/l/what-is-a-plc/`. */
export function shortLink(lessonId: string): string {
  return `/l/${lessonId}/`;
}
