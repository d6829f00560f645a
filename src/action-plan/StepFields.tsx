import { buildCalendarFile } from '../calendar/calendar-file.ts';
import { dayInWords, isDay } from '../calendar/day.ts';
import { offerFile } from '../download/offer-file.client.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { ChoiceField, DayField, SelectField, TextField } from '../ui/Field.tsx';
import { dateNudges, proposeLookBack } from './date-nudges.ts';
import { hasMoment } from './if-then.ts';
import { lookBackEvent } from './look-back-event.ts';
import { decisions, longest, type Plan, supporters } from './model.ts';
import type { PageData } from './page-data.ts';
import { ifThenLine } from './plan-text.ts';
import type { StepId } from './steps.ts';

interface StepFieldsProps {
  readonly id: StepId;
  readonly plan: Plan;
  readonly data: PageData;
  readonly onChange: (changes: Partial<Plan>) => void;
}

/** What one fills in at a step. */
export function StepFields({ id, plan, data, onChange }: StepFieldsProps) {
  const { text } = data;
  const { labels } = text;
  const { title, hint } = text.steps[id];
  const room = (left: number) => (left > 0 ? fillIn(text.room, { count: left }) : text.full);
  const words = (field: keyof typeof longest, rows = 1, look: Look = {}) => (
    <TextField
      label={labels[field as keyof typeof labels] ?? title}
      most={longest[field]}
      rows={rows}
      room={room}
      value={plan[field]}
      onChange={(value) => onChange({ [field]: value })}
      {...look}
    />
  );
  const day = (field: 'from' | 'until' | 'supportBy' | 'lookBack') => (
    <DayField label={labels[field]} value={plan[field]} onChange={(value) => onChange({ [field]: value })} />
  );
  const nudges = dateNudges(plan);
  const nudge = (...kinds: typeof nudges) =>
    nudges
      .filter((kind) => kinds.includes(kind))
      .map((kind) => (
        <p key={kind} className="nudge">
          {text.dates[kind]}
        </p>
      ));

  switch (id) {
    case 'question':
    case 'learn':
    case 'attempt':
      return words(id, 3, { hint, labelSeen: false });
    case 'need':
      return words(id, 4, { hint, labelSeen: false });
    case 'ifThen':
      return (
        <>
          <p className="hint">{hint}</p>
          {words('moment', 2, { hint: text.momentExample })}
          {plan.moment.trim() !== '' && !hasMoment(plan.moment) && <p className="nudge">{text.noMoment}</p>}
          {words('action', 2, { hint: text.actionExample })}
          <p className="if-then-line">{ifThenLine(plan, text)}</p>
        </>
      );
    case 'who':
      return (
        <>
          <p className="hint">{hint}</p>
          {words('who', 2)}
          <div className="side-by-side">
            {day('from')}
            {day('until')}
          </div>
          {nudge('ends-before-start', 'too-long')}
        </>
      );
    case 'sign':
      return (
        <>
          <p className="hint">{hint}</p>
          {words('sign', 2)}
          <div className="side-by-side">
            {words('now')}
            {words('hoped')}
          </div>
        </>
      );
    case 'support':
      return (
        <>
          <p className="hint">{hint}</p>
          {words('support', 3)}
          {day('supportBy')}
          {nudge('support-late')}
          <SelectField
            label={labels.supporter}
            value={plan.supporter}
            options={supporters.map((value) => ({ value, label: text.supporters[value] }))}
            onChange={(supporter) => onChange({ supporter })}
          />
          {words('ownEffort', 2)}
        </>
      );
    case 'lookBack':
      return (
        <>
          <p className="hint">{hint}</p>
          {day('lookBack')}
          {nudge('looks-back-early')}
          <LookBackButtons plan={plan} data={data} onChange={onChange} />
        </>
      );
    case 'saw':
      return (
        <>
          <p className="hint">{hint}</p>
          {words('saw', 4)}
          <ChoiceField
            label={labels.decision}
            value={plan.decision}
            options={decisions.map((value) => ({ value, label: text.decisions[value] }))}
            onChange={(decision) => onChange({ decision })}
          />
        </>
      );
  }
}

/** A proposal while there is no date; the calendar once there is one. */
function LookBackButtons({ plan, data: { text, language }, onChange }: Omit<StepFieldsProps, 'id'>) {
  const proposal = proposeLookBack(plan);
  if (!isDay(plan.lookBack)) {
    return proposal ? (
      <button type="button" className="button quiet" onClick={() => onChange({ lookBack: proposal })}>
        {fillIn(text.proposeLookBack, { day: dayInWords(language, proposal) })}
      </button>
    ) : null;
  }
  const offer = () =>
    offerFile({
      name: `${text.calendarFile}-${plan.lookBack}.ics`,
      type: 'text/calendar',
      text: buildCalendarFile([lookBackEvent(plan, text, language)], new Date()),
    });
  return (
    <button type="button" className="button quiet" onClick={offer}>
      {text.calendar}
    </button>
  );
}

interface Look {
  readonly hint?: string;
  readonly labelSeen?: boolean;
}
