import { fillIn } from '../i18n/fill-in.ts';
import type { Ballot } from './ballot.ts';
import type { Vote } from './model.ts';
import type { PageData } from './page-data.ts';
import { tally, tallyLevels } from './tally.ts';

interface BarsProps {
  readonly ballot: Ballot;
  readonly votes: readonly Vote[];
  readonly showRight: boolean;
  readonly data: PageData;
}

/** What the group chose: a bar for each line, and the same in a table. */
export function Bars({ ballot, votes, showRight, data: { text } }: BarsProps) {
  const { people, counts } = tally(votes, ballot.asked, ballot.lines);
  const most = Math.max(1, ...counts);
  return (
    <>
      {ballot.partly && <p className="hint">{text.found}</p>}
      <ul className="bars">
        {ballot.lines.map(({ id, text: words, right }, place) => (
          <li key={id} className={showRight && right ? 'fits' : undefined}>
            <span className="bar-words">
              {showRight && right && !ballot.partly && <strong>✓ {text.fits}: </strong>}
              {words}
            </span>
            <Bar share={(counts[place] ?? 0) / most} />
            <span className="bar-count">{counts[place]}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{text.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.line}</th>
              <th scope="col">{text.count}</th>
              <th scope="col">{text.share}</th>
            </tr>
          </thead>
          <tbody>
            {ballot.lines.map(({ id, text: words }, place) => (
              <tr key={id}>
                <th scope="row">{words}</th>
                <td>{counts[place]}</td>
                <td>{Math.round((100 * (counts[place] ?? 0)) / Math.max(1, people))} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** What the group chose in the self-scan: the average of each block as a bar, and how many chose each level. */
export function LevelBars({ ballot, votes, data: { text, language } }: Omit<BarsProps, 'showRight'>) {
  const { levels } = tallyLevels(votes, ballot.asked);
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const average = (counts: readonly number[]) => {
    const people = counts.reduce((sum, count) => sum + count, 0);
    return people === 0 ? 0 : counts.reduce((sum, count, level) => sum + count * level, 0) / people;
  };
  return (
    <>
      <ul className="bars">
        {ballot.lines.map(({ id, text: name }, place) => (
          <li key={id}>
            <span className="bar-words">{name}</span>
            <Bar share={average(levels[place] ?? []) / 3} />
            <span className="bar-count">
              {fillIn(text.average, { value: figure.format(average(levels[place] ?? [])) })}
            </span>
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.block}</th>
            {[0, 1, 2, 3].map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ballot.lines.map(({ id, text: name }, place) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {[0, 1, 2, 3].map((level) => (
                <td key={level}>{levels[place]?.[level]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A bar as long as its share of the longest. The number beside it says the same. */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={Math.round(share * 1000) / 10} height="10" />
    </svg>
  );
}
