import { useState } from 'react';
import { PlanSheet } from '../action-plan/PlanSheet.tsx';
import { nameOf } from '../action-plan/plan-text.ts';
import { dayInWords, dayOf, isDay } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { SelectField } from '../ui/Field.tsx';
import { useFieldId } from '../ui/use-field-id.ts';
import { longest, statuses } from './model.ts';
import type { PageData } from './page-data.ts';
import { programme } from './programme-store.client.ts';
import { RemoveRequest } from './RemoveRequest.tsx';
import { RequestNotes } from './RequestNotes.tsx';
import { dayWords, groupWords, requestWords } from './request-words.ts';
import { isOpen, type Request } from './requests.ts';

interface RequestItemProps {
  readonly request: Request;
  /** All of them: for the plans it can be taken together with, and the labels in use. */
  readonly requests: readonly Request[];
  readonly data: PageData;
}

/** One request: a line to see at a glance, which opens to what the group wrote and what the advisor does. */
export function RequestItem({ request, requests, data }: RequestItemProps) {
  const { text, plan: words, language } = data;
  const { id, plan, others, label, status } = request;
  const [said, setSaid] = useState('');
  const late = isOpen(request) && isDay(request.day) && request.day < dayOf(new Date());
  const set = (target: string, field: 'status' | 'label' | 'partOf', value: string) =>
    setSaid(programme.set(target, field, value) === 'saved' ? text.saved : text.notSaved);
  const about = [
    groupWords(request, data),
    request.asks && dayWords(request, data),
    late && text.late,
    label,
  ].filter(Boolean);
  const fact = (name: string, value: string) =>
    value.trim() && (
      <p>
        <span className="meta">{name}</span> {value}
      </p>
    );
  return (
    <li>
      <details className="request">
        <summary>
          <span className="request-words">{requestWords(request, data)}</span>
          <span className="meta">{about.join(' · ')}</span>
          {request.asks && <span className={`status ${status}`}>{text.statuses[status]}</span>}
        </summary>
        <div className="request-body">
          {fact(text.forTry, plan.attempt)}
          {fact(text.ownEffort, plan.ownEffort)}
          {fact(text.lookBack, isDay(plan.lookBack) ? dayInWords(language, plan.lookBack) : '')}
          <SelectField
            label={text.status}
            value={status}
            options={statuses.map((value) => ({ value, label: text.statuses[value] }))}
            onChange={(value) => set(id, 'status', value)}
          />
          <LabelField
            label={label}
            requests={requests}
            text={text}
            onChange={(value) => set(id, 'label', value)}
          />
          <RequestNotes request={request} data={data} onSaid={setSaid} />
          {requests.length > 1 && (
            <SelectField
              label={text.together}
              value=""
              options={[
                { value: '', label: text.togetherNone },
                ...requests
                  .filter((other) => other !== request)
                  .map((other) => ({
                    value: other.id,
                    label: `${groupWords(other, data)}: ${nameOf(other.plan, words)}`,
                  })),
              ]}
              onChange={(other) => other && set(id, 'partOf', other)}
            />
          )}
          {others.length > 0 && <p className="meta">{text.togetherWith}</p>}
          {others.map((other) => (
            <p key={other.id}>
              <button type="button" className="button quiet" onClick={() => set(other.id, 'partOf', '')}>
                {fillIn(text.apart, { name: nameOf(other, words) })}
              </button>
            </p>
          ))}
          <details className="whole-plan reading">
            <summary>{text.wholePlan}</summary>
            {[plan, ...others].map((one) => (
              <PlanSheet key={one.id} plan={one} text={words} language={language} />
            ))}
          </details>
          <RemoveRequest ids={[id, ...others.map((other) => other.id)]} text={text} />
          <p role="status" className="said">
            {said}
          </p>
        </div>
      </details>
    </li>
  );
}

function LabelField({
  label,
  requests,
  text,
  onChange,
}: {
  label: string;
  requests: readonly Request[];
  text: PageData['text'];
  onChange: (value: string) => void;
}) {
  const id = useFieldId();
  const known = [...new Set(requests.map((one) => one.label).filter(Boolean))];
  return (
    <div className="field">
      <label htmlFor={id}>{text.label}</label>
      <p className="hint" id={`${id}-hint`}>
        {text.labelHint}
      </p>
      <input
        id={id}
        type="text"
        maxLength={longest.label}
        autoComplete="off"
        list={`${id}-known`}
        aria-describedby={`${id}-hint`}
        defaultValue={label}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}
