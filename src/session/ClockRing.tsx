import { clockFace } from './time-words.ts';

/**
 * The large clock: the time left in figures, within an arc that empties clockwise. The line below it says the
 * same in words, so it is hidden from screen readers.
 */
export function ClockRing({ left, whole }: { left: number; whole: number }) {
  const share = Math.min(1, Math.max(0, left / whole));
  const face = clockFace(left);
  const dash = Math.round(share * 1000);
  return (
    <div className="clock-ring" data-short={left <= 60_000 || undefined}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className="track" cx="50" cy="50" r="46" />
        {dash > 0 && (
          <circle
            className="arc"
            cx="50"
            cy="50"
            r="46"
            pathLength={1000}
            stroke-dasharray={`${dash} 1000`}
            stroke-dashoffset={dash - 1000}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <span className="figures" data-long={face.length > 4 || undefined} aria-hidden="true">
        {face}
      </span>
    </div>
  );
}
