import { useState } from 'react';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { Bars, LevelBars } from './Bars.tsx';
import type { Ballot } from './ballot.ts';
import type { Vote } from './model.ts';
import type { PageData } from './page-data.ts';
import { type Word, withSaving } from './take-vote.client.ts';
import { tally } from './tally.ts';
import { votes as store } from './votes.client.ts';

interface CountedProps {
  readonly ballot: Ballot;
  readonly votes: readonly Vote[];
  readonly data: PageData;
  readonly onWord: (word: Word) => void;
}

/** The result of one question, with what undoes it. */
export function Counted({ ballot, votes, data, onWord }: CountedProps) {
  const { text, language } = data;
  const { code } = ballot.asked;
  const [showRight, setShowRight] = useState(false);
  const [sure, setSure] = useState(false);
  const { people } = tally(votes, ballot.asked, ballot.lines);
  const came = votes.filter(({ question }) => question === code).length;
  if (came === 0) return <p className="total">{text.nobody}</p>;
  return (
    <section className="counted">
      <p className="total">{plural(language, text.people, people)}</p>
      {came > people && <p className="hint">{fillIn(text.unfit, { count: came - people })}</p>}
      {ballot.scored && !ballot.partly && (
        <label className="show-right no-print">
          <input
            type="checkbox"
            checked={showRight}
            onChange={(event) => setShowRight(event.currentTarget.checked)}
          />
          {text.showRight}
        </label>
      )}
      {ballot.asked.kind === 'levels' ? (
        <LevelBars ballot={ballot} votes={votes} data={data} />
      ) : (
        <Bars ballot={ballot} votes={votes} showRight={showRight} data={data} />
      )}
      {sure ? (
        <div className="sure no-print">
          <p>
            <strong>{text.clearSure}</strong>
          </p>
          <p className="buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                store.clear(code);
                setSure(false);
                onWord(withSaving(text.cleared, text));
              }}
            >
              {text.clearYes}
            </button>
            <button type="button" className="button quiet" onClick={() => setSure(false)}>
              {text.clearNo}
            </button>
          </p>
        </div>
      ) : (
        <p className="buttons no-print">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              store.undo(code);
              onWord(withSaving(text.undone, text));
            }}
          >
            {text.undo}
          </button>
          <button type="button" className="button quiet" onClick={() => setSure(true)}>
            {text.clear}
          </button>
        </p>
      )}
    </section>
  );
}
