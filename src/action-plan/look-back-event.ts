import type { CalendarEvent } from '../calendar/calendar-file.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Plan } from './model.ts';
import { buildPlanText, nameOf } from './plan-text.ts';

/** The day to look back as an entry of a calendar, with a word the afternoon before. */
export function lookBackEvent(plan: Plan, text: Strings['actionPlan'], language: Language): CalendarEvent {
  return {
    uid: `plan-${plan.id}-look-back`,
    sequence: sequenceOf(plan),
    day: plan.lookBack,
    title: fillIn(text.calendarTitle, { name: nameOf(plan, text) }),
    text: buildPlanText(plan, text, language),
    alarm: { hoursBefore: 9 },
  };
}

/** Minutes since 1970 of the last change: grows with every change and fits the number of a calendar. */
export function sequenceOf({ changedAt }: Plan): number {
  return Math.floor(changedAt / 60_000);
}
