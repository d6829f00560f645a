import { useEffect, useState } from 'react';
import { useStored } from '../browser/use-stored.client.ts';
import type { Strings } from '../i18n/strings.ts';
import { buildQr } from '../qr-code/build-qr.ts';
import { QrCode } from '../qr-code/QrCode.tsx';
import { type Asked, isAnswerTo } from './asked.ts';
import { drawPhoneSecret, phoneSecret, renewPhoneSecret } from './phone-number.client.ts';
import { phoneNumber } from './phone-number.ts';
import { sealVote } from './result-link.ts';
import { buildTypedCode, spoken } from './typed-code.ts';

interface ShowCodeProps {
  /** What was asked: `askedOf(code, question)`, with the code of the question's id. */
  readonly asked: Asked;
  /** What was chosen: `chosenOf(question, answer)`. */
  readonly chosen: readonly string[];
  readonly words: Strings['groupResult']['show'];
  /** The address of the page that counts, in the reader's language: `pathFor(language, 'groupResult')`. */
  readonly page: string;
}

/**
 * For a participant: the answer as a code to say and a QR code to scan, closed until asked for. It draws nothing
 * while there is no answer. The same phone shows the same number each time, so that it counts once.
 */
export function ShowCode({ asked, chosen, words, page }: ShowCodeProps) {
  const [open, setOpen] = useState(false);
  if (!isAnswerTo(asked, chosen)) return null;
  return (
    <details className="show-code no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.summary}</summary>
      {open && <Code asked={asked} chosen={chosen} words={words} page={page} />}
    </details>
  );
}

/** The code itself, open. */
export function Code({ asked, chosen, words, page }: ShowCodeProps) {
  const secret = useStored(phoneSecret);
  const [renewed, setRenewed] = useState(false);
  useEffect(drawPhoneSecret, []);
  if (secret === 0) return null;
  const phone = phoneNumber(secret, asked);
  const code = spoken(buildTypedCode(asked, chosen, phone));
  const link = `${location.origin}${page}#${sealVote({ question: asked.code, phone, chosen: [...chosen] })}`;
  const picture = buildQr(link);
  return (
    <div className="code">
      <p>{words.how}</p>
      <p className="typed-code">
        {/* One by one, as one says it; the eye sees two groups. */}
        <span aria-hidden="true">{code}</span>
        <span className="visually-hidden">{[...code.replace(' ', '')].join(' ')}</span>
      </p>
      {picture !== 'too-long' && <QrCode picture={picture} label={words.label} />}
      <p className="meta">{asked.kind === 'levels' ? words.scanIncluded : words.noName}</p>
      <p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            renewPhoneSecret();
            setRenewed(true);
          }}
        >
          {words.someoneElse}
        </button>
      </p>
      <p role="status" className="said">
        {renewed && words.renewed}
      </p>
    </div>
  );
}
