import { useRef, useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import type { Plan } from './model.ts';
import type { PageData } from './page-data.ts';
import { StepFields } from './StepFields.tsx';
import { isFilled, type PlanStep, type StepId, steps } from './steps.ts';
import type { Draft } from './use-draft.client.ts';

/** The ten fields as lines that open one at a time; the first that is still empty is open. */
export function PlanSteps({ draft, data }: { draft: Draft; data: PageData }) {
  const { plan, saveState } = draft;
  const { text } = data;
  const [first] = useState(() => steps.find((step) => !isFilled(plan, step))?.id);
  const [touched, setTouched] = useState<StepId | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const said = saveState && (saveState === 'saved' ? text.saved : text.notSaved);

  const open = (id: StepId) => {
    const details = list.current?.querySelector<HTMLDetailsElement>(`[data-step="${id}"]`);
    if (!details) return;
    details.open = true;
    details.querySelector('summary')?.focus();
  };

  return (
    <ol className="plan-steps" ref={list}>
      {steps.map((step, index) => {
        const following = steps[index + 1];
        const change = (changes: Partial<Plan>) => {
          setTouched(step.id);
          draft.change(changes);
        };
        return (
          <li key={step.id}>
            <details name="plan-step" data-step={step.id} open={step.id === first}>
              <summary>
                <Bead number={index + 1} filled={isFilled(plan, step)} />
                <span className="plan-step-title">
                  {text.steps[step.id].title}
                  <span className="plan-step-preview">{previewOf(plan, step)}</span>
                </span>
              </summary>
              <div className="plan-step-body">
                <StepFields id={step.id} plan={plan} data={data} onChange={change} />
                <p role="status" className="said">
                  {touched === step.id && said}
                </p>
                {following && (
                  <button type="button" className="button quiet" onClick={() => open(following.id)}>
                    {fillIn(text.next, { title: text.steps[following.id].title })}
                  </button>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Bead({ number, filled }: { number: number; filled: boolean }) {
  return <span className={filled ? 'plan-bead filled' : 'plan-bead'}>{number}</span>;
}

/** The first words of what is written: enough to find it again. */
function previewOf(plan: Plan, { fields }: PlanStep): string {
  return fields
    .map((field) => plan[field].trim())
    .filter((value) => value && !/^\d{4}-\d\d-\d\d$/.test(value))
    .join(' · ')
    .slice(0, 80);
}
