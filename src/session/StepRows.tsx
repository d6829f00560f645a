import { fillIn } from '../i18n/fill-in.ts';
import type { Row } from './meeting.ts';
import type { PageData } from './page-data.ts';
import { clockFace, secondsInWords } from './time-words.ts';

/** What happens, with its time at the right edge, and the total under a double rule. */
export function StepRows({ data, rows, total }: StepRowsProps) {
  const { text, say, language } = data;
  return (
    <table className="step-rows">
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are the same list drawn again
          <tr key={index}>
            <th scope="row">
              {row.title}
              {row.turns > 0 && (
                <span className="meta">
                  {' '}
                  {fillIn(text.times, {
                    count: row.turns,
                    time: secondsInWords(Math.round(row.seconds / row.turns), text, language),
                  })}
                </span>
              )}
              {row.silent && <span className="meta"> {say.silent}</span>}
            </th>
            <td>{clockFace(row.seconds * 1000)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.total}</th>
          <td>{secondsInWords(total, text, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface StepRowsProps {
  readonly data: PageData;
  readonly rows: readonly Row[];
  /** In seconds. */
  readonly total: number;
}
