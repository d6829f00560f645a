import type { Strings } from '../i18n/strings.ts';

/** A guess, "I think so", or certain. */
export type Sureness = 1 | 2 | 3;

interface SureProps {
  readonly name: string;
  readonly text: Strings['quiz'];
  readonly value: Sureness | undefined;
  readonly onChange: (value: Sureness) => void;
}

/** "How sure are you?": optional, asked before checking. In the served page too, so that nothing moves when
 * the script wakes; hidden where no script will ever run (quiz.css). */
export function Sure({ name, text, value, onChange }: SureProps) {
  const steps = [
    [1, text.sure1],
    [2, text.sure2],
    [3, text.sure3],
  ] as const;
  return (
    <fieldset className="sure quiz-noprint">
      <legend>{text.sure}</legend>
      {steps.map(([step, words]) => (
        <label key={step}>
          <input
            type="radio"
            name={`${name}-sure`}
            value={step}
            checked={value === step}
            onChange={() => onChange(step)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** What was chosen before the script woke, from the controls in the page. */
export function readSure(controls: ParentNode): Sureness | undefined {
  const value = controls.querySelector<HTMLInputElement>('.sure :checked')?.value;
  return value ? (Number(value) as Sureness) : undefined;
}
