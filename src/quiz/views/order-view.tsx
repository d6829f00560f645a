import { useRef } from 'react';
import { fillIn } from '../../i18n/fill-in.ts';
import { shuffleApart } from '../shuffle.ts';
import { Feedback } from './Feedback.tsx';
import type { QuestionView, ViewProps } from './view.ts';

/** Put in order: a place to choose for each item; with the script, buttons up and down. */
export const order: QuestionView<'order'> = {
  Controls: OrderControls,
  Key: ({ question }) => (
    <ol>
      {question.items.map(({ id, text: words, feedback }) => (
        <li key={id}>
          {words}
          <Feedback text={feedback} tone="well" />
        </li>
      ))}
    </ol>
  ),
  readControls: (controls, question) => {
    const selects = [...controls.querySelectorAll<HTMLSelectElement>('select')];
    if (!selects.some(({ value }) => value)) return [];
    /* Items without a place go behind those with one, in the order in which they stand. */
    const placeOf = ({ value }: HTMLSelectElement) => (value ? Number(value) : question.items.length + 1);
    return selects.sort((a, b) => placeOf(a) - placeOf(b)).map(({ dataset }) => dataset.item ?? '');
  },
};

function OrderControls({
  question,
  name,
  answer,
  awake,
  checked,
  text,
  onAnswer,
  onSay,
}: ViewProps<'order'>) {
  const list = useRef<HTMLOListElement>(null);
  const { items } = question;
  const served = shuffleApart(
    items.map(({ id }) => id),
    question.id,
  );
  const ids = awake && answer.length === items.length ? answer : served;
  const wordsOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';

  const move = (id: string, by: -1 | 1) => {
    const place = ids.indexOf(id) + by;
    onAnswer((before) => {
      const current = before.length === items.length ? before : served;
      const others = current.filter((one) => one !== id);
      const to = Math.min(Math.max(current.indexOf(id) + by, 0), others.length);
      return [...others.slice(0, to), id, ...others.slice(to)];
    });
    onSay(fillIn(text.moved, { item: wordsOf(id), place: place + 1, total: ids.length }));
    /* At either end one of the two buttons is switched off, and focus would fall away: give it to the other. */
    const [up, down] = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${id}"] button`) ?? [];
    const wanted = by < 0 ? up : down;
    queueMicrotask(() =>
      requestAnimationFrame(() => (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus()),
    );
  };

  return (
    <ol className="items" ref={list}>
      {ids.map((id, place) => (
        <li key={id} data-item={id}>
          <span>{wordsOf(id)}</span>
          {checked && awake && <Mark fits={items[place]?.id === id} words={[text.fits, text.notYet]} />}
          {awake ? (
            <span className="movers quiz-noprint">
              <button
                type="button"
                aria-label={fillIn(text.up, { item: wordsOf(id) })}
                disabled={place === 0}
                onClick={() => move(id, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={fillIn(text.down, { item: wordsOf(id) })}
                disabled={place === ids.length - 1}
                onClick={() => move(id, 1)}
              >
                ↓
              </button>
            </span>
          ) : (
            <select
              name={`${name}-${id}`}
              data-item={id}
              aria-label={fillIn(text.place, { item: wordsOf(id) })}
            >
              <option value="">{text.noPlace}</option>
              {items.map(({ id: other }, index) => (
                <option value={index + 1} key={other}>
                  {index + 1}
                </option>
              ))}
            </select>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A word that says whether a part fits. */
export function Mark({ fits, words: [yes, no] }: { fits: boolean; words: readonly [string, string] }) {
  return <em className={fits ? 'mark-well' : 'mark-not-yet'}>{fits ? `✓ ${yes}` : no}</em>;
}
