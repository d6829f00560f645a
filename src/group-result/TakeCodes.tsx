import { useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { Camera } from '../qr-code/Camera.tsx';
import { TextField } from '../ui/Field.tsx';
import type { Ballot } from './ballot.ts';
import type { PageData } from './page-data.ts';
import { type Word, withSaving } from './take-vote.client.ts';
import { codeLength, readTypedCode } from './typed-code.ts';
import { votes } from './votes.client.ts';

interface TakeCodesProps {
  readonly ballot: Ballot;
  readonly data: PageData;
  /** What became of the last code. */
  readonly word: Word | undefined;
  readonly onWord: (word: Word) => void;
  /** Called with what a QR code says. */
  readonly onQr: (words: string) => void;
}

/** Takes codes in: typed, or by camera. A code that is wrong stays in its field, to be looked at. */
export function TakeCodes({ ballot: { asked }, data: { text }, word, onWord, onQr }: TakeCodesProps) {
  const [typed, setTyped] = useState('');
  const [camera, setCamera] = useState(false);
  const count = codeLength(asked);
  const take = () => {
    const read = readTypedCode(asked, typed);
    if (!read.ok) {
      const values = {
        character: 'character' in read ? read.character : '',
        count,
        typed: typed.replace(/[\s.,·–-]/g, '').length,
      };
      onWord({ words: fillIn(text.wrong[read.reason], values), problem: true });
      return;
    }
    const outcome = votes.add({ question: asked.code, phone: read.phone, chosen: [...read.chosen] });
    onWord(withSaving(text.outcomes[outcome], text));
    setTyped('');
  };
  return (
    <section className="take-codes no-print">
      {/* Not sent anywhere: a form, so that Enter counts. */}
      <form
        method="dialog"
        className="typed"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextField
          label={text.typedLabel}
          hint={fillIn(text.typedHint, { count })}
          most={24}
          value={typed}
          onChange={setTyped}
        />
        <button type="submit" className="button">
          {text.add}
        </button>
      </form>
      <p role="status" className={word?.problem ? 'came problem' : 'came'}>
        {word?.words}
      </p>
      <p className="buttons">
        <button
          type="button"
          className="button quiet"
          aria-expanded={camera}
          onClick={() => setCamera(!camera)}
        >
          {camera ? text.scanStop : text.scan}
        </button>
      </p>
      {camera && <Camera text={{ scanning: text.scanning, ...text.camera }} onText={onQr} />}
    </section>
  );
}
