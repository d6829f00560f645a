import { addresses, type Page, pathFor } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';

/** The pages that open a workshop from the fragment of their address. */
export const workshopViews = [
  'workshop',
  'workshopBuild',
  'workshopLead',
  'workshopShow',
  'session',
] as const;

/** The public paths of those that the site has. */
export function viewPaths(language: Language): ViewPaths {
  return Object.fromEntries(
    workshopViews.flatMap((view) => (view in addresses ? [[view, pathFor(language, view as Page)]] : [])),
  );
}

export type WorkshopView = (typeof workshopViews)[number];
export type ViewPaths = Partial<Readonly<Record<WorkshopView, string>>>;
