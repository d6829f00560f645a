import { addresses, type Page } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';

/** What the paths of the pages that a copy leaves out begin with: those that need the server, and the 404. */
export function leftOutOf(language: Language): string[] {
  const paths = pages.map((page) => addresses[page][language].replace(/\[.*/, '').replace(/\/$/, ''));
  return [...new Set(paths)].sort().map((path) => `/${language}/${path}/`);
}

const pages = (Object.keys(addresses) as Page[]).filter((page) => /^(webinar|ownPlace|notFound)/.test(page));
