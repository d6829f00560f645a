import { nameOf } from '../action-plan/plan-text.ts';
import { dayInWords, isDay } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { PageData } from './page-data.ts';
import type { Request } from './requests.ts';

/** What is asked, of all plans that are taken together; the name of the plan when nothing is asked. */
export function requestWords({ plan, others, asks }: Request, data: PageData): string {
  if (!asks) return `${nameOf(plan, data.plan)} (${data.text.noRequest})`;
  return [plan, ...others]
    .map(({ support }) => support.trim())
    .filter(Boolean)
    .join(' + ');
}

/** Whose request it is. */
export function groupWords({ plan }: Pick<Request, 'plan'>, { text }: PageData): string {
  return plan.group.trim() || text.noGroup;
}

/** By which day. */
export function dayWords({ day }: Request, { text, language }: PageData): string {
  return isDay(day) ? fillIn(text.byDay, { day: dayInWords(language, day) }) : text.noDay;
}

/** Whom it is put to; empty when nothing is asked. */
export function supporterWords({ plan, asks }: Request, { plan: words }: PageData): string {
  return asks ? words.supporters[plan.supporter] : '';
}

/** How far it is; empty when nothing is asked. */
export function statusWords({ status, asks }: Request, { text }: PageData): string {
  return asks ? text.statuses[status] : '';
}
