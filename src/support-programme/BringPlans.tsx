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
  readonly report: readonly ReportLine[];
  readonly onReport: (lines: readonly ReportLine[]) => void;
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
      <div role="status">
        <ul className="report">
          {report.map(({ number, words, problem }) => (
            <li key={number} className={problem ? 'problem' : undefined}>
              {words}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Puts what opens into the programme, and tells of every link what became of it. */
export function takeIn(links: readonly PastedLink[], data: PageData, nothing: string): ReportLine[] {
  const { text } = data;
  if (links.length === 0) return [{ number: 1, words: nothing, problem: true }];
  const lines = links.map((link, index) => {
    const number = index + 1;
    if (link.ok) {
      const outcome = programme.add(link.plan);
      return {
        number,
        words: fillIn(text.arrived[outcome], { group: groupWords(link, data) }),
        problem: false,
      };
    }
    const before = link.before ? fillIn(text.problemBefore, { words: link.before }) : '';
    const reason = text.reasons[link.reason];
    return { number, words: fillIn(text.problem, { number, before, reason }), problem: true };
  });
  const unsaved = { number: lines.length + 1, words: text.notSaved, problem: true };
  return programme.saveState() === 'saved' ? lines : [...lines, unsaved];
}

/** What became of one link. */
export interface ReportLine {
  /** Its place among the links. */
  readonly number: number;
  readonly words: string;
  readonly problem: boolean;
}
