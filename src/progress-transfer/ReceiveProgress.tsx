import { useState } from 'react';
import { useStored } from '../browser/use-stored.client.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { Camera } from '../qr-code/Camera.tsx';
import { TextField } from '../ui/Field.tsx';
import { arriving } from './arriving-store.client.ts';
import type { PageData } from './page-data.ts';
import { type Arriving, missingParts } from './series.ts';
import { takeText } from './take-text.client.ts';

interface ReceiveProgressProps {
  readonly data: PageData;
  /** What became of the last code or link. */
  readonly said: string;
  readonly onSay: (words: string) => void;
}

/** Takes progress in: by the codes of another phone, or from a link that is pasted. */
export function ReceiveProgress({ data, said, onSay }: ReceiveProgressProps) {
  const { text } = data;
  const { parts } = useStored(arriving);
  const [camera, setCamera] = useState(false);
  const [pasted, setPasted] = useState('');
  return (
    <section>
      <h2>{text.receiveHeading}</h2>
      <p>{text.receiveHow}</p>
      <p>
        <button type="button" className="button" aria-expanded={camera} onClick={() => setCamera(!camera)}>
          {camera ? text.scanStop : text.scan}
        </button>
      </p>
      {camera && (
        <Camera
          text={{ scanning: text.scanning, ...text.camera }}
          onText={(words) => onSay(takeText(words, text))}
        />
      )}
      <div role="status">
        {said && <p className="nudge">{said}</p>}
        {parts && <p>{missingWords(parts, data)}</p>}
      </div>
      {parts && (
        <p>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              arriving.erase();
              onSay('');
            }}
          >
            {text.anew}
          </button>
        </p>
      )}
      <TextField label={text.pasteLabel} most={100_000} rows={2} value={pasted} onChange={setPasted} />
      <button type="button" className="button quiet" onClick={() => onSay(takeText(pasted, text))}>
        {text.paste}
      </button>
    </section>
  );
}

/** Which codes have not come. */
function missingWords(came: Arriving, { text, language }: PageData): string {
  const missing = missingParts(came);
  if (missing.length === 0) return text.seriesDamaged;
  const form = new Intl.PluralRules(language).select(missing.length) === 'one' ? 'one' : 'other';
  return fillIn(text.missing[form], { numbers: missing.join(', ') });
}
