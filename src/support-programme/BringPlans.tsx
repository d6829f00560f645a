import { useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { Camera } from '../qr-code/Camera.tsx';
import { TextField } from '../ui/Field.tsx';
import type { PageData } from './page-data.ts';
import { programme } from './programme-store.client.ts';
import { type PastedLink, readPaste } from './read-paste.ts';
import { groupWords } from './request-words.ts';

interface BringPlansProps {
  readonly data: PageData;
  /** What the last links brought, a line each. */
  readonly report: readonly string[];
  readonly onReport: (lines: readonly string[]) => void;
}

/** Brings plans in: from pasted text, or by camera. */
export function BringPlans({ data, report, onReport }: BringPlansProps) {
  const { text } = data;
  const [pasted, setPasted] = useState('');
  const [camera, setCamera] = useState(false);
  const take = () => {
    const links = readPaste(pasted);
    onReport(takeIn(links, data, text.nothingFound));
    if (links.length > 0 && links.every(({ ok }) => ok)) setPasted('');
  };
  return (
    <section className="bring-plans no-print">
      <h2>{text.bringHeading}</h2>
      <TextField
        label={text.pasteLabel}
        hint={text.pasteHint}
        most={1_000_000}
        rows={4}
        value={pasted}
        onChange={setPasted}
      />
      <p className="buttons">
        <button type="button" className="button" onClick={take}>
          {text.paste}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-expanded={camera}
          onClick={() => setCamera(!camera)}
        >
          {camera ? text.scanStop : text.scan}
        </button>
      </p>
      {camera && (
        <Camera
          text={{ scanning: text.scanning, ...text.camera }}
          onText={(words) => onReport(takeIn(readPaste(words), data, text.scanNoPlan))}
        />
      )}
      <ul role="status" className="report">
        {report.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Puts what opens into the programme, and tells of every link what became of it. */
export function takeIn(links: readonly PastedLink[], data: PageData, nothing: string): string[] {
  const { text } = data;
  if (links.length === 0) return [nothing];
  const lines = links.map((link, index) => {
    if (link.ok) return fillIn(text.arrived[programme.add(link.plan)], { group: groupWords(link, data) });
    const before = link.before ? fillIn(text.problemBefore, { words: link.before }) : '';
    return fillIn(text.problem, { number: index + 1, before, reason: text.reasons[link.reason] });
  });
  return programme.saveState() === 'saved' ? lines : [...lines, text.notSaved];
}
