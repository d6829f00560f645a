import type { Strings } from '../i18n/strings.ts';

interface SureProps {
  readonly name: string;
  readonly text: Strings['quiz'];
  readonly value: 1 | 2 | 3 | undefined;
  readonly onChange: (value: 1 | 2 | 3) => void;
}

/** "How sure are you?": optional, asked before checking. */
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
            checked={value === step}
            onChange={() => onChange(step)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
