import { useState } from 'react';
import { useStored } from '../browser/use-stored.client.ts';
import { useView } from '../browser/use-view.client.ts';
import { ArrivedPlan } from './ArrivedPlan.tsx';
import { FromLesson } from './FromLesson.tsx';
import { parseFrom } from './from-lesson.ts';
import type { Plan } from './model.ts';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanList } from './PlanList.tsx';
import type { PageData } from './page-data.ts';
import { plans } from './plan-store.client.ts';

/**
 * The page of action plans. What it shows stands in the address: `#plans` the list, `#plan=id` one to write in,
 * `#p1.…` one that came by link, `#from=lesson/step` words of a lesson; so the back button and a reload work.
 */
export function ActionPlans({ data }: { data: PageData }) {
  const { text, language } = data;
  const { fragment, place } = useView();
  const kept = useStored(plans);
  const [said, setSaid] = useState('');

  const open = (id: string, words = '') => {
    setSaid(words);
    location.hash = `#plan=${id}`;
  };
  const keep = (plan: Plan) => {
    const outcome = plans.keep(plan);
    open(plan.id, plans.saveState() === 'saved' ? text.kept[outcome] : text.notSaved);
  };
  const put = (plan: Plan | undefined, changes: Partial<Plan>) => {
    if (plan) plans.write(plan, changes);
    const id = plan?.id ?? plans.start(language, changes);
    open(id, plans.saveState() === 'saved' ? text.saved : text.notSaved);
  };
  const removed = () => {
    setSaid(plans.saveState() === 'saved' ? text.removed : text.notSaved);
    location.hash = '#plans';
  };

  const editing = kept.find(({ plan }) => fragment === `#plan=${plan.id}`)?.plan;
  const from = parseFrom(fragment);
  return (
    <div ref={place}>
      <p role="status" className="said no-print">
        {said}
      </p>
      {editing ? (
        <PlanEditor key={editing.id} stored={editing} data={data} onRemoved={removed} />
      ) : from ? (
        <FromLesson place={from} kept={kept} data={data} onPut={put} />
      ) : /^#[a-z]\d/.test(fragment) ? (
        <ArrivedPlan fragment={fragment} kept={kept} data={data} onKeep={keep} />
      ) : (
        <PlanList kept={kept} data={data} onStart={() => open(plans.start(language))} />
      )}
    </div>
  );
}
