import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Catalogue } from '../catalogue/model.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { changePart, insertPart, movePart, removePart } from './edit-parts.ts';
import type { WorkshopPart } from './model.ts';
import { PartRow } from './PartRow.tsx';
import type { BuilderData } from './page-data.ts';
import { titleOf } from './part-title.ts';

interface PartListProps {
  readonly parts: readonly WorkshopPart[];
  /** Undefined until it came. */
  readonly catalogue: Catalogue | undefined;
  /** True when one comes back from choosing: then the focus comes here. */
  readonly isBack: boolean;
  readonly data: BuilderData;
  readonly onChange: (make: (before: readonly WorkshopPart[]) => WorkshopPart[]) => void;
}

/**
 * The parts in their order: moved by buttons, by Alt and an arrow, or by dragging with a mouse. What moves keeps
 * the focus; what is taken out can be put back.
 */
export function PartList({ parts, catalogue, isBack, data, onChange }: PartListProps) {
  const { build, text } = data;
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useRef<{ place: number; control: string } | undefined>(undefined);
  const dragged = useRef<number | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ part: WorkshopPart; at: number } | undefined>(undefined);
  const title = (part: WorkshopPart) => titleOf(part, catalogue, text);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is drawn
  useEffect(() => {
    if (isBack) heading.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const next = focusNext.current;
    if (!next) return;
    focusNext.current = undefined;
    focusControl(list.current, next.place, next.control);
  });

  const move = (from: number, to: number, control: string) => {
    const part = parts[from];
    if (!part || to < 0 || to >= parts.length || to === from) return;
    focusNext.current = { place: to, control };
    setRemoved(undefined);
    setSaid(fillIn(build.moved, { title: title(part), place: to + 1, total: parts.length }));
    onChange((before) => movePart(before, from, to));
  };
  const remove = (at: number) => {
    const part = parts[at];
    if (!part) return;
    setRemoved({ part, at });
    setSaid(fillIn(build.removedPart, { title: title(part) }));
    onChange((before) => removePart(before, at));
    heading.current?.focus();
  };
  const putBack = () => {
    if (!removed) return;
    focusNext.current = { place: removed.at, control: 'remove' };
    onChange((before) => insertPart(before, removed.at, removed.part));
    setRemoved(undefined);
    setSaid('');
  };

  return (
    <section className="part-section">
      <h3 ref={heading} tabIndex={-1}>
        {build.partsHeading}
      </h3>
      {parts.length === 0 && <p>{build.noParts}</p>}
      <ol className="part-list" ref={list}>
        {parts.map((part, at) => (
          <PartRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a part may stand in the list twice; its place is what it is
            key={at}
            part={part}
            place={at}
            total={parts.length}
            catalogue={catalogue}
            data={data}
            onMove={(by, control) => move(at, at + by, control)}
            onRemove={() => remove(at)}
            onChange={(make) => onChange((before) => changePart(before, at, make))}
            onDrag={() => {
              dragged.current = at;
            }}
            onDrop={() => {
              if (dragged.current !== undefined) move(dragged.current, at, 'down');
              dragged.current = undefined;
            }}
          />
        ))}
      </ol>
      {parts.length > 1 && <p className="hint keys">{build.keys}</p>}
      <p className="said">
        <span role="status">{said}</span>{' '}
        {removed && (
          <button type="button" className="plain" onClick={putBack}>
            {build.putBack}
          </button>
        )}
      </p>
    </section>
  );
}

/** The same control in the row where the part is now; at the ends, the one that still works. */
function focusControl(list: HTMLElement | null, place: number, control: string): void {
  const row = list?.children[place];
  const found = row?.querySelector<HTMLButtonElement>(`[data-control="${control}"]`);
  const other = control === 'up' ? 'down' : 'up';
  (found?.disabled ? row?.querySelector<HTMLElement>(`[data-control="${other}"]`) : found)?.focus();
}
