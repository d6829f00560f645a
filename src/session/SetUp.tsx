import { useState } from 'react';
import { plural } from '../i18n/fill-in.ts';
import { ChoiceField, SelectField } from '../ui/Field.tsx';
import { allowSound } from './give-signal.client.ts';
import { firstSetup, type Meeting, rowsOf } from './meeting.ts';
import type { Session, Setup } from './model.ts';
import type { PageData } from './page-data.ts';
import { secondsOf } from './pieces.ts';
import { SignalChoice } from './SignalChoice.tsx';
import { StepRows } from './StepRows.tsx';
import { secondsInWords } from './time-words.ts';

/** What is chosen before the start: only what makes a difference here; then what happens, and the start. */
export function SetUp({ data, meeting, before, onStart }: SetUpProps) {
  const { text, say, language } = data;
  const [setup, setSetup] = useState<Setup>(before?.setup ?? firstSetup(meeting));
  const put = (changes: Partial<Setup>) => setSetup((old) => ({ ...old, ...changes }));
  const { people, each, sittings, choices } = meeting;
  const pieces = meeting.piecesFor(setup);
  const eachChoices = [...new Set([30, 45, 60, 90, 120, each])].sort((a, b) => a - b);
  const start = () => {
    allowSound();
    onStart(setup);
  };
  return (
    <section className="session-set-up">
      <h2 tabIndex={-1}>{meeting.title}</h2>
      {meeting.purpose && <p>{meeting.purpose}</p>}
      {before?.notes.some(Boolean) && <p className="nudge">{text.again}</p>}
      {meeting.bring && (
        <p>
          <strong>{say.bring}:</strong> {meeting.bring}
        </p>
      )}
      {sittings.length > 0 && (
        <ChoiceField
          label={text.sitting}
          value={String(setup.sitting)}
          options={sittings.map(({ heading, minutes }, index) => ({
            value: String(index),
            label: `${heading} (${plural(language, text.minutes, minutes)})`,
          }))}
          onChange={(sitting) => put({ sitting: Number(sitting) })}
        />
      )}
      {choices.map((choice) => (
        <ChoiceField
          key={choice.item}
          label={text.form}
          value={choice.chosen(setup)}
          options={choice.options.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => put({ choices: { ...setup.choices, [choice.item]: id } })}
        />
      ))}
      <div className="side-by-side">
        {people && (
          <SelectField
            label={people.sideBySide ? text.peopleInGroup : text.people}
            value={String(setup.people)}
            options={numbersBetween(people.from, people.to).map((count) => ({
              value: String(count),
              label: String(count),
            }))}
            onChange={(count) => put({ people: Number(count) })}
          />
        )}
        {each > 0 && (
          <SelectField
            label={text.each}
            value={String(setup.each || each)}
            options={eachChoices.map((seconds) => ({
              value: String(seconds),
              label: secondsInWords(seconds, text, language),
            }))}
            onChange={(seconds) => put({ each: Number(seconds) })}
          />
        )}
      </div>
      <p className="session-say-first">
        <strong>{say.sayFirst}:</strong> “{say.sayFirstLine}”
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={start}>
          {text.start}
        </button>
      </p>
      <div className="ticks">
        <label>
          <input
            type="checkbox"
            checked={setup.goesOn}
            onChange={(event) => put({ goesOn: event.currentTarget.checked })}
          />
          {text.goesOn}
        </label>
      </div>
      <SignalChoice text={text} />
      <h3>{text.steps}</h3>
      <StepRows data={data} rows={rowsOf(pieces)} total={secondsOf(pieces)} />
    </section>
  );
}

function numbersBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

interface SetUpProps {
  readonly data: PageData;
  readonly meeting: Meeting;
  /** The session that a new one takes the place of. */
  readonly before: Session | undefined;
  readonly onStart: (setup: Setup) => void;
}
