import { dayInWords, dayOf } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { versionOf } from './keep-plan.ts';
import type { KeptPlan, Plan } from './model.ts';
import { PlanSheet } from './PlanSheet.tsx';
import type { PageData } from './page-data.ts';
import { openPlan } from './plan-link.ts';
import { isRequestOnly } from './support-request.ts';

interface ArrivedPlanProps {
  readonly fragment: string;
  readonly kept: readonly KeptPlan[];
  readonly data: PageData;
  readonly onKeep: (plan: Plan) => void;
}

/** A plan that came by link: whose it is, to read, and to keep when one wants to. */
export function ArrivedPlan({ fragment, kept, data, onKeep }: ArrivedPlanProps) {
  const { text, language, paths } = data;
  const opened = openPlan(fragment);
  if (!opened.ok) {
    return (
      <>
        <h2 tabIndex={-1}>{text.arrived}</h2>
        <p className="nudge" role="alert">
          {text.problems[opened.reason]}
        </p>
        <p>
          <a href="#plans">{text.toMine}</a>
        </p>
      </>
    );
  }
  const { plan } = opened;
  const known = kept.some((one) => versionOf(one.plan) === versionOf(plan));
  return (
    <>
      <div className="no-print">
        <h2 tabIndex={-1}>{headingOf(plan, text)}</h2>
        <p>
          {known
            ? text.arrivedKnown
            : fillIn(text.arrivedChanged, { day: dayInWords(language, dayOf(new Date(plan.changedAt))) })}
        </p>
        <p className="buttons">
          {!known && (
            <button type="button" className="button" onClick={() => onKeep(plan)}>
              {text.keep}
            </button>
          )}
          <a className="button quiet" href={`${paths.programme}${fragment}`}>
            {text.toProgramme}
          </a>
        </p>
        <p>
          <a href="#plans">{text.toMine}</a>
        </p>
      </div>
      <div className="reading">
        <PlanSheet plan={plan} text={text} language={language} />
      </div>
    </>
  );
}

function headingOf(plan: Plan, text: PageData['text']): string {
  const group = plan.group.trim();
  if (!group) return text.arrived;
  return fillIn(isRequestOnly(plan) ? text.arrivedRequestOf : text.arrivedOf, { group });
}
