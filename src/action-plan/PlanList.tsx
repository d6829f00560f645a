import { dayInWords, dayOf, isDay } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { isTimeToLookBack } from './date-nudges.ts';
import type { KeptPlan, Plan } from './model.ts';
import type { PageData } from './page-data.ts';
import { nameOf } from './plan-text.ts';
import { countFilled } from './steps.ts';

interface PlanListProps {
  readonly kept: readonly KeptPlan[];
  readonly data: PageData;
  readonly onStart: () => void;
}

/** The plans on this device, the one written in last on top. */
export function PlanList({ kept, data, onStart }: PlanListProps) {
  const { text } = data;
  const latestFirst = [...kept].sort((a, b) => b.plan.changedAt - a.plan.changedAt);
  return (
    <div className="no-print">
      <h2 tabIndex={-1}>{text.listHeading}</h2>
      {kept.length === 0 && <p>{text.noPlans}</p>}
      <ul className="ruled">
        {latestFirst.map(({ plan }) => (
          <li key={plan.id}>
            <a href={`#plan=${plan.id}`}>{nameOf(plan, text)}</a>
            <p className="meta">{aboutPlan(plan, data)}</p>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="button" onClick={onStart}>
          {text.start}
        </button>
        <button type="button" className="button quiet" onClick={() => print()}>
          {text.printBlank}
        </button>
      </p>
    </div>
  );
}

function aboutPlan(plan: Plan, { text, language }: PageData): string {
  const lookBack = isTimeToLookBack(plan, dayOf(new Date()))
    ? text.lookBackNow
    : isDay(plan.lookBack) && plan.state !== 'looked-back'
      ? fillIn(text.lookBackOn, { day: dayInWords(language, plan.lookBack) })
      : '';
  const filled = fillIn(text.filled, { count: countFilled(plan) });
  return [plan.group.trim(), text.states[plan.state], filled, lookBack].filter(Boolean).join(' · ');
}
