import { pathFor } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';

/** The pages that open a workshop from the fragment of their address, and the one that counts its answers. */
const workshopViews = [
  'workshop',
  'workshopBuild',
  'workshopLead',
  'workshopShow',
  'session',
  'groupResult',
] as const;

/** The public path of each. */
export function viewPaths(language: Language): ViewPaths {
  return Object.fromEntries(workshopViews.map((view) => [view, pathFor(language, view)])) as ViewPaths;
}

export type WorkshopView = (typeof workshopViews)[number];
export type ViewPaths = Readonly<Record<WorkshopView, string>>;
