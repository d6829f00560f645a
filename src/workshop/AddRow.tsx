import { fillIn } from '../i18n/fill-in.ts';
import type { BuilderData } from './page-data.ts';

interface AddRowProps {
  readonly title: string;
  /** Of its lesson; may be empty. */
  readonly number: string;
  readonly minutes: number;
  /** How often it is in the workshop. */
  readonly times: number;
  readonly data: BuilderData;
  readonly onAdd: () => void;
}

/** One thing to add, as a row to press; a tick when it is in already. */
export function AddRow({ title, number, minutes, times, data: { build, text }, onAdd }: AddRowProps) {
  const name = [number, title].filter(Boolean).join(' ');
  return (
    <li>
      <button type="button" className={times > 0 ? 'add-row in' : 'add-row'} onClick={onAdd}>
        <span className="sign" aria-hidden="true">
          {times > 0 ? `✓${times > 1 ? times : ''}` : '+'}
        </span>
        <span>
          <span className="visually-hidden">{build.add} </span>
          {name}
        </span>
        <span className="meta">{fillIn(text.minutes, { minutes })}</span>
      </button>
    </li>
  );
}
