import { useStored } from '../browser/use-stored.client.ts';
import type { Strings } from '../i18n/strings.ts';
import { allowSound, canVibrate, signals } from './give-signal.client.ts';
import { signalKinds } from './signals.ts';

/** How the end of a step is told: each way can be off, and stays so on this device. */
export function SignalChoice({ text }: { text: Strings['session'] }) {
  const on = useStored(signals);
  return (
    <fieldset className="choices">
      <legend>{text.signals}</legend>
      {signalKinds
        .filter((kind) => kind !== 'vibration' || canVibrate())
        .map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={on[kind]}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                signals.change((all) => ({ ...all, [kind]: checked }));
                allowSound();
              }}
            />
            {text[kind]}
          </label>
        ))}
    </fieldset>
  );
}
