import { useState } from 'react';
import { dayOf } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { Sharing } from '../sharing/Sharing.tsx';
import { TextField } from '../ui/Field.tsx';
import type { Meeting } from './meeting.ts';
import { longestNote, type Session } from './model.ts';
import { notesText } from './notes-text.ts';
import type { PageData } from './page-data.ts';
import { sessions } from './session-store.client.ts';

/** The end: five lines of notes, kept as one types and sent as text; then again, back, or away with it. */
export function Ended({ data, meeting, session, onAgain, onRemove }: EndedProps) {
  const { text, sharing, language } = data;
  const [sure, setSure] = useState(false);
  const { what, notes, events } = session;
  const started = dayOf(new Date(events[0]?.at ?? 0));
  const back = () => sessions.act(what, (_, at) => ({ type: 'moved-back', at }));
  return (
    <section className="session-ended">
      <h2 tabIndex={-1}>{text.done}</h2>
      <p>{meeting.title}</p>
      <h3>{text.notes}</h3>
      <p className="hint">{text.notesHint}</p>
      {text.lines.map((label, line) => (
        <TextField
          key={label}
          label={label}
          value={notes[line] ?? ''}
          most={longestNote}
          rows={2}
          room={(left) => fillIn(text.room, { count: left })}
          onChange={(words) => sessions.note(what, line, words)}
        />
      ))}
      <Sharing
        text={sharing}
        offers={[
          {
            label: text.share,
            build: () => notesText({ title: meeting.title, day: started, notes, text, language }),
          },
        ]}
      />
      <p className="buttons">
        <button type="button" className="button quiet" onClick={back}>
          {text.toLastStep}
        </button>
        <button type="button" className="button quiet" onClick={onAgain}>
          {text.startAgain}
        </button>
        {!sure && (
          <button type="button" className="button quiet" onClick={() => setSure(true)}>
            {text.clear}
          </button>
        )}
      </p>
      {sure && (
        <div className="sure-to-clear">
          <p>{text.clearSure}</p>
          <p className="buttons">
            <button type="button" className="button quiet" onClick={onRemove}>
              {text.clearYes}
            </button>
            <button type="button" className="button quiet" onClick={() => setSure(false)}>
              {text.clearNo}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

interface EndedProps {
  readonly data: PageData;
  readonly meeting: Meeting;
  readonly session: Session;
  readonly onAgain: () => void;
  readonly onRemove: () => void;
}
