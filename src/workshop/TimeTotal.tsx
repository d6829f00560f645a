import { fillIn, plural } from '../i18n/fill-in.ts';
import { minutesOf } from './edit-parts.ts';
import type { Workshop } from './model.ts';
import type { BuilderData } from './page-data.ts';

interface TimeTotalProps {
  readonly workshop: Workshop;
  readonly data: Pick<BuilderData, 'text' | 'build' | 'language'>;
}

/** How long all parts take against the time there is: in words, and as a bar. */
export function TimeTotal({ workshop: { parts, available }, data }: TimeTotalProps) {
  const { text, build, language } = data;
  const total = minutesOf(parts);
  const say = (count: number) => plural(language, text.minutesTotal, count);
  const left = available - total;
  const verdict =
    available === 0
      ? ''
      : left === 0
        ? build.fits
        : fillIn(left > 0 ? build.left : build.over, { minutes: say(Math.abs(left)) });
  return (
    <div className={`time-total ${left < 0 && available > 0 ? 'over' : ''}`}>
      <p>
        <strong>{fillIn(build.total, { total: say(total) })}</strong> {verdict}
      </p>
      <TimeBar minutes={parts.map((part) => part.minutes)} available={available} />
    </div>
  );
}

/** One piece for each part; a line where the time is over, and what comes after it in another look. */
function TimeBar({ minutes, available }: { minutes: readonly number[]; available: number }) {
  const starts = minutes.map((_, index) => minutes.slice(0, index).reduce((sum, one) => sum + one, 0));
  const total = (starts.at(-1) ?? 0) + (minutes.at(-1) ?? 0);
  const scale = barWidth / Math.max(total, available, 1);
  return (
    <svg className="time-bar" viewBox={`0 0 ${barWidth} 16`} aria-hidden="true" focusable="false">
      <rect className="room" x="0" y="3" width={available * scale} height="10" />
      {minutes.map((one, index) => {
        const start = starts[index] ?? 0;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has nothing but its place
            key={index}
            className={available > 0 && start + one > available ? 'piece over' : 'piece'}
            x={start * scale}
            y="3"
            width={Math.max(one * scale - 1.5, 0)}
            height="10"
          />
        );
      })}
      {available > 0 && <path className="end" d={`M${Math.min(available * scale, barWidth - 1)} 0v16`} />}
    </svg>
  );
}

const barWidth = 320;
