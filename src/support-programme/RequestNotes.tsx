import { useLayoutEffect, useRef, useState } from 'react';
import { dayInWords, dayOf } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { TextField } from '../ui/Field.tsx';
import { longest } from './model.ts';
import type { PageData } from './page-data.ts';
import { programme } from './programme-store.client.ts';
import type { Request } from './requests.ts';

interface RequestNotesProps {
  readonly request: Request;
  readonly data: PageData;
  readonly onSaid: (words: string) => void;
}

/** The notes of a request with their days, and one to add. What was typed and not added is added when the page is left. */
export function RequestNotes({ request: { id, notes }, data, onSaid }: RequestNotesProps) {
  const { text, language } = data;
  const [draft, setDraft] = useState('');
  const latest = useRef('');
  const type = (words: string) => {
    latest.current = words;
    setDraft(words);
  };
  const add = () => {
    const words = latest.current.trim();
    if (!words) return;
    type('');
    onSaid(programme.note(id, words) === 'saved' ? text.saved : text.notSaved);
  };
  const addLatest = useRef(add);
  addLatest.current = add;
  useLayoutEffect(() => {
    const leave = () => addLatest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <section className="request-notes">
      <h4>{text.notes}</h4>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <span>
              <span className="meta">{dayInWords(language, dayOf(new Date(note.at)), 'short')}</span>{' '}
              {note.text}
            </span>
            <button
              type="button"
              className="plain"
              aria-label={fillIn(text.noteRemove, { text: note.text.slice(0, 40) })}
              onClick={() => onSaid(programme.removeNote(note.id) === 'saved' ? text.saved : text.notSaved)}
            >
              {text.noteRemoveShort}
            </button>
          </li>
        ))}
      </ul>
      <TextField label={text.noteLabel} most={longest.note} rows={2} value={draft} onChange={type} />
      <button type="button" className="button quiet" onClick={add}>
        {text.noteAdd}
      </button>
    </section>
  );
}
