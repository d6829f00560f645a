import { useEffect, useRef } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import type { Person } from './model.ts';
import type { PageData } from './page-data.ts';
import { shownAs } from './people.ts';

interface ErasePersonProps {
  readonly person: Person;
  readonly text: PageData['text'];
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before a person is erased; the safe answer has the focus. */
export function ErasePerson({ person, text, onErase, onCancel }: ErasePersonProps) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  const filled = (words: string) => fillIn(words, { person: shownAs(person) });
  return (
    <div className="sure">
      <p>
        <strong>{filled(text.eraseSure)}</strong>
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={onErase}>
          {filled(text.eraseYes)}
        </button>
        <button type="button" className="button quiet" ref={no} onClick={onCancel}>
          {text.eraseNo}
        </button>
      </p>
    </div>
  );
}
