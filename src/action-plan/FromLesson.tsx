import { useEffect, useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { SelectField } from '../ui/Field.tsx';
import {
  type LessonPlace,
  proposeField,
  putWords,
  type ReceivingField,
  receivingFields,
} from './from-lesson.ts';
import { loadLessonWords, type OfferedWords } from './load-lesson-words.client.ts';
import type { KeptPlan, Plan } from './model.ts';
import type { PageData } from './page-data.ts';
import { nameOf } from './plan-text.ts';
import { emptyPlan } from './steps.ts';

interface FromLessonProps {
  readonly place: LessonPlace;
  readonly kept: readonly KeptPlan[];
  readonly data: PageData;
  /** Puts changes in a plan; in a new one when there is none. */
  readonly onPut: (plan: Plan | undefined, changes: Partial<Plan>) => void;
}

/** Puts the step of the week, or a reflection, into a plan: which one, and in which field. */
export function FromLesson({ place: { lesson, anchor }, kept, data, onPut }: FromLessonProps) {
  const { text, paths } = data;
  const [offered, setOffered] = useState<OfferedWords | 'loading' | undefined>('loading');
  useEffect(() => {
    let current = true;
    loadLessonWords(paths.words, { lesson, anchor }).then((words) => current && setOffered(words));
    return () => {
      current = false;
    };
  }, [paths.words, lesson, anchor]);

  const message =
    offered === 'loading'
      ? text.fromLoading
      : offered === undefined
        ? text.fromFailed
        : offered.words === ''
          ? text.fromNothing
          : undefined;
  return (
    <div className="no-print">
      <h2 tabIndex={-1}>{text.fromHeading}</h2>
      <p role="status">{message}</p>
      {typeof offered === 'object' && offered.words && (
        <PutWords offered={offered} kept={kept} data={data} onPut={onPut} />
      )}
      <p>
        <a href="#plans">{text.toMine}</a>
      </p>
    </div>
  );
}

function PutWords({
  offered,
  kept,
  data: { text, language },
  onPut,
}: { offered: OfferedWords } & Omit<FromLessonProps, 'place'>) {
  const [planId, setPlanId] = useState('');
  const [field, setField] = useState<ReceivingField>(() => proposeField(offered.words));
  const [tooLong, setTooLong] = useState(0);
  const plan = kept.find((one) => one.plan.id === planId)?.plan;
  const put = () => {
    const result = putWords(plan ?? emptyPlan('', language, 0), field, offered.words);
    if (result.ok) onPut(plan, result.changes);
    else setTooLong(result.tooLong);
  };
  return (
    <>
      <p>{fillIn(offered.kind === 'step' ? text.fromStep : text.fromReflection, { title: offered.title })}</p>
      <blockquote>{offered.words}</blockquote>
      {kept.length > 0 && (
        <SelectField
          label={text.fromWhichPlan}
          value={planId}
          options={[
            { value: '', label: text.fromNewPlan },
            ...kept.map((one) => ({ value: one.plan.id, label: nameOf(one.plan, text) })),
          ]}
          onChange={setPlanId}
        />
      )}
      <SelectField
        label={text.fromWhichField}
        value={field}
        options={receivingFields.map((value) => ({
          value,
          label: text.steps[value].title,
        }))}
        onChange={setField}
      />
      <p className="nudge" role="alert">
        {tooLong > 0 && fillIn(text.fromNoRoom, { count: tooLong })}
      </p>
      <button type="button" className="button" onClick={put}>
        {text.fromPut}
      </button>
    </>
  );
}
