import { useState } from 'react';
import { fillIn } from '../../i18n/fill-in.ts';
import { shuffleApart } from '../shuffle.ts';
import { Feedback } from './Feedback.tsx';
import { Mark } from './order-view.tsx';
import type { QuestionView, ViewProps } from './view.ts';

/** Match pairs: a list to choose from beside each line; with the script, choose a line, then its partner. */
export const match: QuestionView<'match'> = {
  Controls: MatchControls,
  Key: ({ question }) => (
    <dl>
      {question.pairs.map(({ id, left, right, feedback }) => (
        <div key={id}>
          <dt>{left}</dt>
          <dd>
            → {right}
            <Feedback text={feedback} tone="well" />
          </dd>
        </div>
      ))}
    </dl>
  ),
  readControls: (controls) =>
    [...controls.querySelectorAll<HTMLSelectElement>('select')].flatMap(({ value, dataset }) =>
      value ? [`${dataset.pair}=${value}`] : [],
    ),
};

function MatchControls(props: ViewProps<'match'>) {
  return props.awake ? <PairButtons {...props} /> : <PairSelects {...props} />;
}

/** The partners in a stable order that does not give the pairs away. */
function partnersOf(question: ViewProps<'match'>['question']) {
  return shuffleApart(question.pairs, question.id);
}

function PairSelects({ question, name, text }: ViewProps<'match'>) {
  const partners = partnersOf(question);
  return (
    <ul className="items">
      {question.pairs.map(({ id, left }) => (
        <li key={id} className="pair">
          <label htmlFor={`${name}-${id}`}>{left}</label>
          <select id={`${name}-${id}`} name={`${name}-${id}`} data-pair={id}>
            <option value="">{text.noPair}</option>
            {partners.map((partner) => (
              <option value={partner.id} key={partner.id}>
                {partner.right}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

function PairButtons({ question, answer, checked, text, onAnswer, onSay }: ViewProps<'match'>) {
  const { pairs } = question;
  const joined = new Map(answer.map((one) => one.split('=') as [string, string]));
  const firstOpen = pairs.find(({ id }) => !joined.has(id))?.id;
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const line = wanted ?? firstOpen ?? pairs[0]?.id ?? '';
  const rightOf = (id: string | undefined) => pairs.find((pair) => pair.id === id)?.right ?? '';

  const join = (partner: string) => {
    const pair = `${line}=${partner}`;
    const together = !answer.includes(pair);
    onAnswer((before) => [
      ...before.filter((one) => !one.startsWith(`${line}=`) && !one.endsWith(`=${partner}`)),
      ...(together ? [pair] : []),
    ]);
    const left = pairs.find(({ id }) => id === line)?.left ?? '';
    if (together) onSay(fillIn(text.joined, { left, right: rightOf(partner) }));
    setWanted(undefined);
  };

  return (
    <>
      <p className="help">{text.pairHelp}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset here would nest a second legend in the question */}
      <div className="lines" role="group" aria-label={text.pairs}>
        {pairs.map(({ id, left }) => (
          <button
            type="button"
            key={id}
            className="line"
            aria-pressed={id === line}
            onClick={() => setWanted(id)}
          >
            <span>{left}</span>
            <span className="partner">{joined.has(id) ? `→ ${rightOf(joined.get(id))}` : '→ …'}</span>
            {checked && <Mark fits={joined.get(id) === id} words={[text.fits, text.notYet]} />}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="partners quiz-noprint" role="group" aria-label={text.partners}>
        {partnersOf(question).map(({ id, right }) => (
          <button
            type="button"
            key={id}
            aria-pressed={joined.get(line) === id}
            className={[...joined.values()].includes(id) ? 'used' : undefined}
            onClick={() => join(id)}
          >
            {right}
          </button>
        ))}
      </div>
    </>
  );
}
