import { useEffect, useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { buildQr } from '../qr-code/build-qr.ts';
import { QrCode } from '../qr-code/QrCode.tsx';
import type { PageData } from './page-data.ts';

interface CodeSeriesProps {
  readonly addresses: readonly string[];
  readonly text: PageData['text'];
}

/**
 * Codes one after another. They turn by themselves until held still; not at first for who asked the device for
 * less movement, and no longer once one turns by hand.
 */
export function CodeSeries({ addresses, text }: CodeSeriesProps) {
  const total = addresses.length;
  const [at, setAt] = useState(0);
  const [turning, setTurning] = useState(() => total > 1 && !matchMedia(lessMovement).matches);
  useEffect(() => {
    if (!turning) return;
    const timer = setInterval(() => setAt((before) => (before + 1) % total), aLook);
    return () => clearInterval(timer);
  }, [turning, total]);
  const go = (step: number) => {
    setTurning(false);
    setAt((before) => (before + step + total) % total);
  };
  /* Of a chain of links the address may be long: only the codes themselves are kept small. */
  const picture = buildQr(addresses[at] ?? '', { correction: 'low' });
  if (picture === 'too-long') return <p className="nudge">{text.tooMany}</p>;
  const names = { number: at + 1, total };
  return (
    <div className="code-series">
      <p>
        <strong>{total > 1 ? fillIn(text.codeOf, names) : text.codeOne}</strong>
      </p>
      <QrCode picture={picture} label={fillIn(text.codeLabel, names)} />
      {total > 1 && (
        <>
          <p className="buttons">
            <button type="button" className="button quiet" onClick={() => go(-1)}>
              {text.previous}
            </button>
            <button type="button" className="button quiet" onClick={() => go(1)}>
              {text.next}
            </button>
            <button type="button" className="button quiet" onClick={() => setTurning(!turning)}>
              {turning ? text.pause : text.turn}
            </button>
          </p>
          <p className="hint">{text.codesHow}</p>
        </>
      )}
    </div>
  );
}

const lessMovement = '(prefers-reduced-motion: reduce)';
/** Milliseconds that a code stays: long enough for a cheap camera to find its focus. */
const aLook = 3_000;
