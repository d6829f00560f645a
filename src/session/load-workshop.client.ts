import { loadCatalogue } from '../catalogue/load-catalogue.client.ts';
import { openWorkshop } from '../workshop/workshop-link.ts';
import { type Meeting, meetingOfWorkshop } from './meeting.ts';
import type { PageData } from './page-data.ts';

/** Opens a workshop link, with the names of its parts; undefined when those do not come over the network. */
export async function loadWorkshop(what: string, data: PageData): Promise<LoadedWorkshop | undefined> {
  const { text, language, protocols } = data;
  const opened = openWorkshop(what);
  if (!opened.ok) return { problem: text.problems[opened.reason] };
  if (opened.workshop.parts.length === 0) return { problem: text.noParts };
  const catalogue = await loadCatalogue(language);
  if (!catalogue) return undefined;
  const words = { untitled: text.untitled, unknown: text.unknownPart };
  return { meeting: meetingOfWorkshop(what, opened.workshop, catalogue, protocols, words) };
}

export type LoadedWorkshop = { readonly problem: string } | { readonly meeting: Meeting };
