import { supporters } from '../action-plan/model.ts';
import { mondayOf } from '../calendar/day.ts';
import type { Request } from './requests.ts';

/** By what one can look at a programme. */
export const arrangements = ['week', 'supporter', 'label', 'group'] as const;

/** The requests in sections, each in its order; a section without a key (no day, nothing asked, no label, no group) comes last. */
export function arrangeRequests(requests: readonly Request[], by: Arrangement): Section[] {
  const sections = Map.groupBy(requests, (request) => keyOf(request, by));
  const order = (key: string) =>
    by === 'supporter' ? String(supporters.indexOf(key as never)) : key.toLowerCase();
  return [...sections]
    .map(([key, members]) => ({ key, requests: members }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (order(a.key) < order(b.key) ? -1 : 1));
}

function keyOf({ plan, day, label, asks }: Request, by: Arrangement): string {
  switch (by) {
    case 'week':
      return day && mondayOf(day);
    case 'supporter':
      return asks ? plan.supporter : '';
    case 'label':
      return oneSpelling(label);
    case 'group':
      return oneSpelling(plan.group);
  }
}

/** People write one name with other capitals and spaces: “PLG  wiskunde ” is “plg wiskunde”. */
function oneSpelling(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

export type Arrangement = (typeof arrangements)[number];

export interface Section {
  /** A Monday, a supporter, a label or a group in small letters; empty for what has none. */
  readonly key: string;
  readonly requests: readonly Request[];
}
