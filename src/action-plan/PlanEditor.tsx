import { useState } from 'react';
import { dayInWords, dayOf } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { ChoiceField, TextField } from '../ui/Field.tsx';
import { isTimeToLookBack } from './date-nudges.ts';
import { type Plan, planStates } from './model.ts';
import { PlanRing } from './PlanRing.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import type { PageData } from './page-data.ts';
import { plans } from './plan-store.client.ts';
import { nameOf } from './plan-text.ts';
import { SendPlan } from './SendPlan.tsx';
import { countFilled } from './steps.ts';
import { type Draft, useDraft } from './use-draft.client.ts';

interface PlanEditorProps {
  readonly stored: Plan;
  readonly data: PageData;
  readonly onRemoved: () => void;
}

/** One plan to write in; on paper, its sheet. */
export function PlanEditor({ stored, data, onRemoved }: PlanEditorProps) {
  const { text, language } = data;
  const draft = useDraft(stored);
  const { plan, change } = draft;
  return (
    <>
      <div className="plan-editor no-print">
        <p>
          <a href="#plans" className="back">
            {text.back}
          </a>
        </p>
        <header className="plan-head">
          <h2 tabIndex={-1}>{nameOf(plan, text)}</h2>
          <PlanRing plan={plan} />
        </header>
        <TextField
          label={text.group}
          hint={text.groupHint}
          most={80}
          value={plan.group}
          onChange={(group) => change({ group })}
        />
        <ChoiceField
          label={text.stateLegend}
          value={plan.state}
          options={planStates.map((value) => ({ value, label: text.states[value] }))}
          onChange={(state) => change({ state })}
        />
        {isTimeToLookBack(plan, dayOf(new Date())) && (
          <p className="nudge">{fillIn(text.timeToLookBack, { day: dayInWords(language, plan.lookBack) })}</p>
        )}
        <p className="meta">{fillIn(text.progress, { count: countFilled(plan) })}</p>
        <PlanSteps draft={draft} data={data} />
        <SendPlan draft={draft} stored={stored} data={data} />
        <RemovePlan draft={draft} text={text} onRemoved={onRemoved} />
      </div>
      <PlanSheet plan={plan} text={text} language={language} />
    </>
  );
}

interface RemovePlanProps {
  readonly draft: Draft;
  readonly text: PageData['text'];
  readonly onRemoved: () => void;
}

/** Asks once more before a plan is gone. */
function RemovePlan({ draft: { plan, save }, text, onRemoved }: RemovePlanProps) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p>
        <button type="button" className="button quiet" onClick={() => setSure(true)}>
          {text.remove}
        </button>
      </p>
    );
  }
  const remove = () => {
    save(); // else what was typed last would bring it back
    plans.remove(plan.id);
    onRemoved();
  };
  return (
    <div className="sure-to-remove">
      <p>
        <strong>{text.removeSure}</strong>
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={remove}>
          {text.removeYes}
        </button>
        <button type="button" className="button quiet" onClick={() => setSure(false)}>
          {text.removeNo}
        </button>
      </p>
    </div>
  );
}
