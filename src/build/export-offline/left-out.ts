import { addresses, type Page, pathFor } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';

/** What the paths of the pages that a copy leaves out begin with: those that need the server, and the 404. */
export function leftOutOf(language: Language): string[] {
  const paths = pages.map((page) => addresses[page][language].replace(/\[.*/, '').replace(/\/$/, ''));
  return [...new Set(paths)].sort().map((path) => `/${language}/${path}/`);
}

const pages = (Object.keys(addresses) as Page[]).filter((page) => /^(webinar|ownPlace|notFound)/.test(page));

/**
 * From the path of a page that means nothing in a copy to the file that stands in for it: who reads a copy has
 * taken everything along already.
 */
export function standInsOf(language: Language, about: string): Record<string, string> {
  return { [pathFor(language, 'takeAlong')]: about };
}

/** The pages that make links to be sent, which lead nowhere when nobody said where the site stands. */
export function sendersOf(language: Language): string[] {
  return senders.map((page) => pathFor(language, page));
}

const senders: readonly Page[] = [
  'actionPlan',
  'moveProgress',
  'selfScan',
  'workshop',
  'workshopBuild',
  'workshopLead',
];
