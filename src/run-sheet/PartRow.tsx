import type { FoundPart } from '../catalogue/find-part.ts';
import type { Piece } from '../catalogue/model.ts';
import { PieceHtml } from '../catalogue/PieceHtml.tsx';
import { fillIn } from '../i18n/fill-in.ts';
import type { PageData } from './page-data.ts';

interface PartRowProps {
  readonly part: FoundPart;
  /** The pieces of its lesson. */
  readonly piece: Piece | undefined;
  /** Clock times; empty when the start is not known. */
  readonly from: string;
  readonly to: string;
  readonly isNow: boolean;
  readonly openNotes: boolean;
  readonly data: PageData;
  /** Called when the facilitator says that this part begins now. */
  readonly onHere: (() => void) | undefined;
}

/** One part of the run-sheet: its time, what it is, its notes, and what opens it. */
export function PartRow({ part, piece, from, to, isNow, openNotes, data, onHere }: PartRowProps) {
  const { text } = data;
  const { kind, title, number, path, minutes } = part;
  const notes = kind === 'lesson' ? (piece?.notes ?? []) : [];
  const isNote = kind === 'note';
  const name = kind === 'unknown' ? text.unknown : title;
  return (
    <li className={isNow ? 'part is-now' : 'part'} aria-current={isNow ? 'step' : undefined}>
      <p className="part-time">
        {from && (
          <>
            <strong>{from}</strong>–{to}{' '}
          </>
        )}
        <span className="meta">{fillIn(text.minutes, { count: minutes })}</span>
        {isNow && <strong className="now-mark"> ◀ {text.nowMark}</strong>}
      </p>
      <div className="part-body">
        <p className="meta part-kind">
          {isNote && part.private ? text.privateNote : text.kinds[kind]} {number}
        </p>
        <p className={isNote ? 'part-note' : 'part-title'}>{name}</p>
        {notes.map((html) => (
          <div key={html.slice(0, 80)} className={openNotes || isNow ? 'part-notes' : 'part-notes closed'}>
            <p className="meta">{text.notes}</p>
            <PieceHtml html={html} />
          </div>
        ))}
        <p className="part-links no-print">
          {path && <a href={path}>{kind === 'protocol' ? text.openProtocol : text.openLesson}</a>}
          {kind === 'protocol' && <a href={`${data.paths.session}#${part.protocol.id}`}>{text.run}</a>}
          {'lesson' in part && <a href={`${data.paths.show}#l/${part.lesson.id}`}>{text.show}</a>}
          {onHere && (
            <button type="button" className="plain" onClick={onHere}>
              {text.here}
              <span className="visually-hidden">: {name.split('\n')[0]}</span>
            </button>
          )}
        </p>
      </div>
    </li>
  );
}
