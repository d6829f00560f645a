import type { KeyboardEvent } from 'react';
import { findPart } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { MinutesField, TextField } from '../ui/Field.tsx';
import { readMinutes } from './edit-parts.ts';
import { longestNote, type WorkshopPart } from './model.ts';
import type { BuilderData } from './page-data.ts';
import { titleOf } from './part-title.ts';

interface PartRowProps {
  readonly part: WorkshopPart;
  readonly place: number;
  readonly total: number;
  readonly catalogue: Catalogue | undefined;
  readonly data: BuilderData;
  /** One up or down; `control` is what gets the focus there. */
  readonly onMove: (by: -1 | 1, control: string) => void;
  readonly onRemove: () => void;
  readonly onChange: (make: (before: WorkshopPart) => WorkshopPart) => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** One part: its name, its minutes, and buttons to move it and take it out. */
export function PartRow({ part, place, total, catalogue, data, ...on }: PartRowProps) {
  const { text, build } = data;
  const title = titleOf(part, catalogue, text);
  const keys = (event: KeyboardEvent<HTMLLIElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || !by) return;
    event.preventDefault();
    on.onMove(by, (event.target as HTMLElement).dataset.control ?? 'up');
  };
  const button = (control: string, sign: string, label: string, disabled: boolean, press: () => void) => (
    <button
      type="button"
      data-control={control}
      aria-label={fillIn(label, { title })}
      disabled={disabled}
      onClick={press}
    >
      {sign}
    </button>
  );
  return (
    <li
      className="part"
      draggable={part.kind !== 'note'}
      onDragStart={(event) => {
        /* Firefox drags nothing that carries nothing. */
        event.dataTransfer?.setData('text/plain', title);
        on.onDrag();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        on.onDrop();
      }}
      onKeyDown={keys}
    >
      <div className="part-name">
        <span className="part-number">{place + 1}</span>
        <span>
          {part.kind !== 'note' && <strong>{title}</strong>}
          <span className="meta">{kindLine(part, catalogue, text)}</span>
        </span>
      </div>
      {part.kind === 'note' && (
        <>
          <TextField
            label={build.noteLabel}
            labelSeen={false}
            rows={2}
            most={longestNote}
            value={part.text}
            onChange={(words) => on.onChange((before) => ({ ...before, text: words }) as WorkshopPart)}
          />
          <p className="ticks">
            <label>
              <input
                type="checkbox"
                checked={part.private}
                onChange={() =>
                  on.onChange((before) => ({ ...before, private: !part.private }) as WorkshopPart)
                }
              />
              {build.notePrivate}
            </label>
          </p>
        </>
      )}
      <div className="part-controls">
        <MinutesField
          label={fillIn(build.partMinutes, { title })}
          labelSeen={false}
          value={part.minutes}
          control="minutes"
          onChange={(typed) => on.onChange((before) => ({ ...before, minutes: readMinutes(typed) }))}
        />
        <span className="unit" aria-hidden="true">
          min
        </span>
        <span className="movers">
          {button('up', '↑', build.up, place === 0, () => on.onMove(-1, 'up'))}
          {button('down', '↓', build.down, place === total - 1, () => on.onMove(1, 'down'))}
          {button('remove', '✕', build.remove, false, on.onRemove)}
        </span>
      </div>
    </li>
  );
}

/** What it is: "lesson 2.1", "card, from lesson 2.1, Trust is the engine". */
function kindLine(part: WorkshopPart, catalogue: Catalogue | undefined, text: BuilderData['text']): string {
  const kind = text.kinds[part.kind];
  if (part.kind === 'note' || !catalogue) return kind;
  const found = findPart(part, catalogue);
  switch (found.kind) {
    case 'lesson':
      return `${kind} ${found.number}`;
    case 'card':
    case 'question':
      return `${kind}, ${fillIn(text.ofLesson, { number: found.number, title: found.lesson.title })}`;
    case 'unknown':
      return text.unknownPart;
    default:
      return kind;
  }
}
