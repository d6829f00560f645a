import type { Strings } from '../../i18n/strings.ts';
import type { Answer } from '../../progress/model.ts';
import type { LocalOption } from '../localise.ts';
import { Feedback, splitLead, type Tone } from './Feedback.tsx';

interface ChoicesProps {
  readonly options: readonly (Omit<LocalOption, 'right' | 'next'> &
    Partial<Pick<LocalOption, 'right' | 'next'>>)[];
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  /** The ids chosen here; for a branching scenario the path from this step on. */
  readonly answer: Answer;
  readonly text: Strings['quiz'];
  readonly onAnswer: (change: (before: Answer) => Answer) => void;
}

/**
 * Options as native radio buttons or checkboxes, each with its feedback right under it. With radios the
 * feedback opens by CSS the moment one is chosen; a branching scenario's next step stands inside its option.
 */
export function Choices({ options, name, kind, answer, text, onAnswer }: ChoicesProps) {
  const choose = (id: string, on: boolean) => {
    if (kind === 'radio') onAnswer(() => [id]);
    else onAnswer((before) => [...before.filter((one) => one !== id), ...(on ? [id] : [])]);
  };
  return options.map(({ id, text: words, feedback, right, next }) => (
    <div className="option" key={id}>
      <input
        type={kind}
        id={`${name}-${id}`}
        name={name}
        value={id}
        checked={kind === 'radio' ? answer[0] === id : answer.includes(id)}
        aria-describedby={`${name}-${id}-feedback`}
        onChange={(event) => choose(id, event.currentTarget.checked)}
      />
      <label htmlFor={`${name}-${id}`}>{words}</label>
      <div className="why" id={`${name}-${id}-feedback`}>
        {kind === 'radio' ? (
          <Feedback text={feedback} tone={toneOf(right)} />
        ) : (
          <CheckedFeedback text={feedback} right={right === true} words={text} />
        )}
        {next && (
          <fieldset className="next-step">
            <legend>{next.prompt}</legend>
            <Choices
              options={next.options}
              name={`${name}-${id}-next`}
              kind="radio"
              answer={answer[0] === id ? answer.slice(1) : []}
              text={text}
              onAnswer={(change) => onAnswer((before) => [id, ...change(before.slice(1))])}
            />
          </fieldset>
        )}
      </div>
    </div>
  ));
}

/**
 * Feedback of a checkbox, once checked. CSS shows the fitting lead: an option that was rightly left out is
 * not told "not yet", and one that was missed is named.
 */
function CheckedFeedback({ text, right, words }: { text: string; right: boolean; words: Strings['quiz'] }) {
  const { lead, rest } = splitLead(text);
  const replaced = !right && lead.endsWith(':');
  return (
    <p className={`feedback ${right ? 'well' : 'not-yet'}`}>
      <strong className="when-off">{right ? words.missed : words.leftOut} </strong>
      <strong className={replaced ? 'when-on' : undefined}>{lead}</strong>
      {rest}
    </p>
  );
}

function toneOf(right: boolean | undefined): Tone {
  if (right === undefined) return 'advice';
  return right ? 'well' : 'not-yet';
}
