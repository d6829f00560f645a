import { dayInWords } from '../calendar/day.ts';
import type { PageData } from './page-data.ts';
import type { Request } from './requests.ts';
import { type WeekLoad, weekLoads } from './week-load.ts';

/* In units of the drawing, which are about pixels on a phone. */
const wide = 320;
const tall = 80;
/** Room for a day in words below the bars. */
const label = 64;

/** How much each week holds: bars, filled for what is open and outlined for what is settled, and the numbers. */
export function LoadPlot({ requests, data }: { requests: readonly Request[]; data: PageData }) {
  const { text, language } = data;
  const weeks = weekLoads(requests);
  if (weeks.length === 0) return null;
  const most = Math.max(1, ...weeks.map(({ open, settled }) => open + settled));
  const unit = tall / most;
  const filled = weeks.filter(({ open, settled, lookBacks }) => open + settled + lookBacks > 0);
  const column = Math.min(40, wide / weeks.length);
  const everyWeek = Math.ceil(label / column);
  return (
    <section className="week-load">
      <h2>{text.loadHeading}</h2>
      <svg viewBox={`0 0 ${wide} ${tall + 22}`} role="img" aria-label={text.loadLabel}>
        {weeks.map((week, index) => (
          <Bar key={week.monday} week={week} x={index * column} width={column - 4} unit={unit} />
        ))}
        <path className="axis" d={`M0 ${tall + 2}H${wide}`} />
        {weeks.map(({ monday }, index) =>
          index % everyWeek === 0 && index * column <= wide - label ? (
            <text key={monday} x={index * column} y={tall + 17}>
              {dayInWords(language, monday, 'short')}
            </text>
          ) : null,
        )}
      </svg>
      <p className="legend">
        <span className="swatch open" /> {text.loadOpen} <span className="swatch settled" />{' '}
        {text.loadSettled}
      </p>
      <details>
        <summary>{text.loadTable}</summary>
        <table>
          <thead>
            <tr>
              {[text.loadWeek, text.loadOpen, text.loadSettled, text.loadLookBacks].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filled.map(({ monday, open, settled, lookBacks }) => (
              <tr key={monday}>
                <th scope="row">{dayInWords(language, monday, 'short')}</th>
                <td>{open}</td>
                <td>{settled}</td>
                <td>{lookBacks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface BarProps {
  readonly week: WeekLoad;
  readonly x: number;
  readonly width: number;
  /** Height of one request. */
  readonly unit: number;
}

function Bar({ week: { open, settled }, x, width, unit }: BarProps) {
  const bar = (count: number, below: number, kind: string) =>
    count > 0 && (
      <rect
        className={kind}
        x={x + 2}
        y={tall + 1 - (below + count) * unit}
        width={width}
        height={count * unit - 1}
      />
    );
  return (
    <>
      {bar(open, 0, 'open')}
      {bar(settled, open, 'settled')}
    </>
  );
}
