import { dayInWords, isDay } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import { trimHalves } from './if-then.ts';
import type { Plan } from './model.ts';

/** The texts that a plan as a message needs. */
export const planTextWords = [
  'textTitle',
  'requestTitle',
  'forTry',
  'steps',
  'labels',
  'ifThenLine',
  'supporters',
  'byDay',
  'of',
  'ourPlc',
  'untitled',
] as const satisfies readonly (keyof Strings['actionPlan'])[];

export type PlanTextWords = Pick<Strings['actionPlan'], (typeof planTextWords)[number]>;

/** The plan as a message: fields 1, 5, 7, 8 and 9, as far as they are filled in. */
export function buildPlanText(plan: Plan, text: PlanTextWords, language: Language): string {
  const { steps } = text;
  return paragraphs([
    fillIn(text.textTitle, { group: groupOf(plan, text) }),
    line(steps.question.title, plan.question),
    ifThenLine(plan, text),
    line(steps.sign.title, signOf(plan, text)),
    line(steps.support.title, supportOf(plan, text, language)),
    line(text.labels.ownEffort, plan.ownEffort),
    line(steps.lookBack.title, dayOrNothing(plan.lookBack, language)),
  ]);
}

/** Only the request, for the one who can help: what, by when, for which try, and what the group does itself. */
export function buildRequestText(plan: Plan, text: PlanTextWords, language: Language): string {
  return paragraphs([
    fillIn(text.requestTitle, { group: groupOf(plan, text) }),
    supportOf(plan, text, language),
    line(text.forTry, plan.attempt),
    line(text.labels.ownEffort, plan.ownEffort),
  ]);
}

/** A link with a line that says what it opens. */
export function buildLinkText(
  plan: Plan,
  text: Strings['actionPlan'],
  href: string,
  part: 'whole' | 'request',
): string {
  const group = plan.group.trim();
  const about =
    part === 'request'
      ? group
        ? text.requestLine
        : text.requestLineNoGroup
      : group
        ? text.linkLine
        : text.linkLineNoGroup;
  return `${fillIn(about, { group, name: nameOf(plan, text) })}\n${href}`;
}

/** What a plan is called in a list: its question, else its try, on one short line. */
export function nameOf(plan: Plan, text: Pick<PlanTextWords, 'untitled'>): string {
  const name = (plan.question.trim() || plan.attempt.trim() || text.untitled).replace(/\s+/g, ' ');
  return name.length > 80 ? `${name.slice(0, 80).replace(/\s?\S*$/, '')} …` : name;
}

/** “If …, then …”, with dots for a half that is not there yet; nothing when both are missing. */
export function ifThenLine(plan: Plan, text: PlanTextWords): string {
  const { moment, action } = trimHalves(plan.moment, plan.action);
  if (!moment && !action) return '';
  return fillIn(text.ifThenLine, { moment: moment || '…', action: action || '…' }).replace(/….$/, '…');
}

/** What is counted, with the number now and the number hoped for. */
export function signOf({ sign, now, hoped }: Plan, { labels }: PlanTextWords): string {
  return [sign.trim(), line(labels.now, now), line(labels.hoped, hoped)].filter(Boolean).join(' · ');
}

/** The request with its date and whom it is put to; nothing when nothing is asked. */
export function supportOf(plan: Plan, text: PlanTextWords, language: Language): string {
  const support = plan.support.trim();
  if (!support) return '';
  const by = isDay(plan.supportBy) ? fillIn(text.byDay, { day: dayInWords(language, plan.supportBy) }) : '';
  const of = fillIn(text.of, { supporter: text.supporters[plan.supporter] });
  return `${support} (${[by, of].filter(Boolean).join(', ')})`;
}

function groupOf({ group }: Plan, text: PlanTextWords): string {
  return group.trim() || text.ourPlc;
}

function dayOrNothing(day: string, language: Language): string {
  return isDay(day) ? dayInWords(language, day) : '';
}

function line(label: string, value: string): string {
  return value.trim() ? `${label}: ${value.trim()}` : '';
}

function paragraphs(lines: readonly string[]): string {
  return lines.filter(Boolean).join('\n');
}
