import { dayInWords, isDay } from '../calendar/day.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import { trimHalves } from './if-then.ts';
import { decisions, type Plan, supporters } from './model.ts';
import { type StepId, steps } from './steps.ts';

/** What stands on the sheet of a plan, cell by cell; without a plan, how much room there is to write by hand. */
export function sheetCells(plan: Plan | undefined, text: SheetWords, language: Language): Cell[] {
  const { labels } = text;
  const { moment = '', action = '' } = plan ? trimHalves(plan.moment, plan.action) : {};
  const words = (value: string | undefined, lines: number, label?: string): Part => ({
    ...(label && { label }),
    value: onPaper(value ?? ''),
    lines,
  });
  const day = (value: string | undefined, label?: string): Part =>
    words(value && isDay(value) ? dayInWords(language, value) : '', 1, label);
  const choice = <T extends string>(
    label: string,
    values: readonly T[],
    names: Record<T, string>,
    chosen?: T,
  ): Part =>
    chosen
      ? { label, value: names[chosen], lines: 1 }
      : { label, value: '', lines: 0, boxes: values.filter((one) => one).map((one) => names[one]) };

  const parts: Readonly<Record<StepId, readonly Part[]>> = {
    question: [words(plan?.question, 2)],
    need: [words(plan?.need, 3)],
    learn: [words(plan?.learn, 3)],
    attempt: [words(plan?.attempt, 3)],
    ifThen: [words(moment, 1, labels.moment), words(action, 1, labels.action)],
    who: [words(plan?.who, 2, labels.who), day(plan?.from, labels.from), day(plan?.until, labels.until)],
    sign: [
      words(plan?.sign, 2, labels.sign),
      words(plan?.now, 1, labels.now),
      words(plan?.hoped, 1, labels.hoped),
    ],
    support: [
      words(plan?.support, 2, labels.support),
      day(plan?.supportBy, labels.supportBy),
      choice(labels.supporter, supporters, text.supporters, plan?.supporter),
      words(plan?.ownEffort, 1, labels.ownEffort),
    ],
    lookBack: [day(plan?.lookBack)],
    saw: [
      words(plan?.saw, 3),
      choice(labels.decision, decisions, text.decisions, plan?.decision || undefined),
    ],
  };
  return steps.map(({ id }, index) => ({
    id,
    number: index + 1,
    title: text.steps[id].title,
    parts: parts[id],
  }));
}

/** True when so much is written that it fits on one sheet only in smaller type. */
export function isLong(plan: Plan): boolean {
  return (
    steps.flatMap(({ fields }) => fields.map((field) => plan[field].length)).reduce((a, b) => a + b) > 1_600
  );
}

/** Many short lines would not fit on one sheet: they stand behind each other instead. */
function onPaper(value: string): string {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.join(lines.length > 4 ? ' / ' : '\n');
}

/** The texts that a sheet needs. */
export type SheetWords = Pick<
  Strings['actionPlan'],
  'title' | 'group' | 'states' | 'steps' | 'labels' | 'supporters' | 'decisions'
>;

export interface Cell {
  readonly id: StepId;
  readonly number: number;
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly label?: string;
  readonly value: string;
  /** Lines to write on when there is no value. */
  readonly lines: number;
  /** Boxes to tick when there is no value. */
  readonly boxes?: readonly string[];
}
