import type { Piece } from '../catalogue/model.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import type { OwnPart } from './own-progress.ts';
import { PartBody } from './PartBody.tsx';
import type { ParticipantData } from './page-data.ts';

interface ParticipantPartProps {
  readonly part: OwnPart;
  /** From 1. */
  readonly place: number;
  readonly isNext: boolean;
  readonly isOpen: boolean;
  /** The language that notes are written in. */
  readonly noteLanguage: Language;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly data: ParticipantData;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onTick: (isDone: boolean) => void;
}

/** One part: a note as it is; anything else unfolds, and can be ticked. */
export function ParticipantPart(props: ParticipantPartProps) {
  const { part, place, isNext, isOpen, noteLanguage, pieces, data, onToggle, onTick } = props;
  const { text } = data;
  const { found } = part;
  const time = found.minutes > 0 ? fillIn(text.minutes, { minutes: found.minutes }) : '';
  if (found.kind === 'note') {
    return (
      <li className="part-note" data-part={part.key}>
        <span className="part-number">{place}</span>
        <div>
          <p lang={languageTag[noteLanguage]}>{found.title}</p>
          {time && <p className="meta">{time}</p>}
        </div>
      </li>
    );
  }
  const kind = text.kinds[found.kind];
  return (
    <li data-part={part.key}>
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary aria-current={isNext ? 'step' : undefined}>
          <span className={part.isDone ? 'part-number done' : isNext ? 'part-number now' : 'part-number'}>
            {place}
          </span>
          <span className="part-title">
            {found.kind === 'unknown' ? text.kinds.unknown : found.title}
            <span className="meta">
              {[
                found.kind === 'unknown' ? '' : kind,
                found.number,
                time,
                part.isDone ? `✓ ${text.doneMark}` : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </summary>
        {isOpen && (
          <div className="part-body">
            <PartBody found={found} partKey={part.key} pieces={pieces} data={data} />
            {part.counts && !part.isKnown && (
              <p className="ticks no-print">
                <label>
                  <input type="checkbox" checked={part.isTicked} onChange={() => onTick(!part.isTicked)} />
                  {text.tick}
                </label>
              </p>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
