import { useState } from 'react';
import type { Strings } from '../i18n/strings.ts';
import { type ShareOutcome, shareText } from './share-text.client.ts';

interface SharingProps {
  readonly text: Strings['sharing'];
  /** One button each; `build` makes what is shared when it is pressed. */
  readonly offers: readonly { readonly label: string; readonly build: () => string }[];
}

/** Buttons that share texts, a line that says what happened, and the text itself where a browser refuses. */
export function Sharing({ text, offers }: SharingProps) {
  const [outcome, setOutcome] = useState<ShareOutcome | undefined>(undefined);
  const [offered, setOffered] = useState('');
  const share = async (build: () => string) => {
    const words = build();
    setOutcome(undefined);
    setOffered(words);
    setOutcome(await shareText(words));
  };
  return (
    <div className="sharing">
      <p className="buttons">
        {offers.map(({ label, build }) => (
          <button key={label} type="button" className="button quiet" onClick={() => share(build)}>
            {label}
          </button>
        ))}
      </p>
      <p role="status" className="said">
        {outcome && text[outcome]}
      </p>
      {outcome === 'refused' && (
        <label className="field">
          {text.byHand}
          <textarea readOnly rows={6} value={offered} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
