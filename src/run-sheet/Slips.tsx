import { useState } from 'react';
import { plural } from '../i18n/fill-in.ts';
import { buildQr } from '../qr-code/build-qr.ts';
import { SelectField } from '../ui/Field.tsx';
import { useFieldId } from '../ui/use-field-id.ts';
import { OneSlip } from './OneSlip.tsx';
import type { Slip } from './on-paper.ts';
import type { PageData } from './page-data.ts';
import { printOnly } from './print-only.client.ts';

interface SlipsProps {
  readonly slip: Slip;
  /** The address of the participant's view of this workshop. */
  readonly link: string;
  readonly data: PageData;
}

/** Slips for those who take part: how many, an example, and the sheets to print. */
export function Slips({ slip, link, data }: SlipsProps) {
  const { text, language } = data;
  const id = useFieldId();
  const [count, setCount] = useState(12);
  const [perSheet, setPerSheet] = useState<'2' | '4'>('4');
  const whole = buildQr(location.origin + link);
  const one = <OneSlip slip={slip} whole={whole} withLessonCodes={perSheet === '2'} data={data} />;
  const size = Number(perSheet);
  const sheets = Array.from({ length: Math.ceil(count / size) }, (_, sheet) =>
    Math.min(size, count - sheet * size),
  );
  return (
    <section className="slips">
      <div className="no-print">
        <h2>{text.slipsHeading}</h2>
        <p>{text.slipsHint}</p>
        {whole === 'too-long' && <p className="nudge">{text.tooLong}</p>}
        <div className="side-by-side">
          <div className="field">
            <label htmlFor={id}>{text.slipsCount}</label>
            <input
              id={id}
              type="number"
              inputMode="numeric"
              min="1"
              max="120"
              value={count}
              onInput={({ currentTarget: { value } }) =>
                setCount(Math.max(1, Math.min(120, Math.floor(Number(value)) || 1)))
              }
            />
          </div>
          <SelectField
            label={text.slipsPerSheet}
            value={perSheet}
            options={[
              { value: '4', label: text.perSheet.four },
              { value: '2', label: text.perSheet.two },
            ]}
            onChange={setPerSheet}
          />
        </div>
        <p>
          <button type="button" className="button" onClick={() => printOnly('slips')}>
            {plural(language, text.printSlips, count)}
          </button>
        </p>
        <p className="hint">{text.slipExample}</p>
        <div className="slip-example">{one}</div>
      </div>
      <div className="slip-sheets only-print">
        {sheets.map((slips, sheet) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets are all alike
          <div key={sheet} className={`slip-sheet of-${perSheet}`}>
            {Array.from({ length: slips }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: slips are all alike
              <div key={place} className="slip-cell">
                {one}
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
