import { useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { MinutesField, TextField } from '../ui/Field.tsx';
import { readMinutes } from './edit-parts.ts';
import { longestNote, type WorkshopPart } from './model.ts';
import type { BuilderData } from './page-data.ts';

type Note = Extract<WorkshopPart, { kind: 'note' }>;

interface NoteFormProps {
  readonly data: BuilderData;
  readonly onAdd: (note: Note) => void;
}

const blank: Note = { kind: 'note', text: '', minutes: 5, private: false };

/** A note of one's own: a break, a task, what to bring along. */
export function NoteForm({ data: { build }, onAdd }: NoteFormProps) {
  const [note, setNote] = useState(blank);
  const add = () => {
    onAdd({ ...note, text: note.text.trim() });
    setNote(blank);
  };
  return (
    <>
      <TextField
        label={build.noteText}
        hint={build.noteHint}
        rows={2}
        most={longestNote}
        room={(left) => (left > 0 ? fillIn(build.room, { count: left }) : build.full)}
        value={note.text}
        onChange={(text) => setNote({ ...note, text })}
      />
      <MinutesField
        label={build.noteMinutes}
        value={note.minutes}
        onChange={(typed) => setNote({ ...note, minutes: readMinutes(typed) })}
      />
      <p className="ticks">
        <label>
          <input
            type="checkbox"
            checked={note.private}
            onChange={() => setNote({ ...note, private: !note.private })}
          />
          {build.notePrivate}
        </label>
      </p>
      <p>
        <button type="button" className="button quiet" disabled={note.text.trim() === ''} onClick={add}>
          {build.addNote}
        </button>
      </p>
    </>
  );
}
