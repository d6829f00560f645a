import type { ReactNode } from 'react';
import { useFieldId } from './use-field-id.ts';

/** One line or box to write in, with its label above, its hint between, and a word when it is nearly full. */
export function TextField({
  label,
  hint,
  value,
  most,
  rows = 1,
  room,
  labelSeen = true,
  onChange,
}: TextFieldProps) {
  const id = useFieldId();
  const Control = rows > 1 ? 'textarea' : 'input';
  const left = most - value.length;
  return (
    <div className="field">
      <label htmlFor={id} className={labelSeen ? undefined : 'visually-hidden'}>
        {label}
      </label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <Control
        id={id}
        {...(rows > 1 ? { rows } : { type: 'text' })}
        value={value}
        maxLength={most}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onChange((event.currentTarget as HTMLInputElement).value)}
      />
      {room && left <= nearlyFull && <p className="hint">{room(left)}</p>}
    </div>
  );
}

/** A day, in the browser's own date field. */
export function DayField({ label, value, onChange }: ChoiceProps) {
  const id = useFieldId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** A time of the day, in the browser's own field. */
export function TimeField({ label, value, onChange }: ChoiceProps) {
  const id = useFieldId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="time" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}

/** A number of minutes, in the browser's own field. */
export function MinutesField({ label, labelSeen = true, value, control, onChange }: MinutesProps) {
  const id = useFieldId();
  return (
    <div className="field">
      <label htmlFor={id} className={labelSeen ? undefined : 'visually-hidden'}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min="0"
        max="600"
        value={value === 0 ? '' : value}
        data-control={control}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** One of many, in the browser's own list. */
export function SelectField<T extends string>({ label, value, options, onChange }: OptionProps<T>) {
  const id = useFieldId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onInput={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few, side by side. */
export function ChoiceField<T extends string>({ label, value, options, onChange }: OptionProps<T>) {
  const name = useFieldId();
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="hint" id={id}>
      {children}
    </p>
  );
}

/** Characters left when one hears of it. */
const nearlyFull = 40;

interface ChoiceProps<T = string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

interface MinutesProps {
  readonly label: string;
  readonly labelSeen?: boolean;
  readonly value: number;
  /** A name by which the tool finds it again. */
  readonly control?: string;
  readonly onChange: (typed: string) => void;
}

interface OptionProps<T> extends ChoiceProps<T> {
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

interface TextFieldProps extends ChoiceProps {
  readonly hint?: string;
  /** Characters at most. */
  readonly most: number;
  readonly rows?: number;
  /** What to say when so many characters are left. */
  readonly room?: (left: number) => string;
  /** False when a heading above says the same. */
  readonly labelSeen?: boolean;
}
