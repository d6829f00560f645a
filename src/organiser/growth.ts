/**
 * How a list grew: sign-ups by day in a zone, from the first to the last, days without any included; by
 * week or month when there would be more than 31 rows. `buckets` are counts for every ten minutes, named by
 * the first 15 characters of the instant: `2026-11-23T08:0`.
 */
export function growthOf(buckets: readonly Bucket[], zone: string): Growth {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  const added = new Map<string, number>();
  for (const { bucket, count } of buckets) {
    const day = format.format(new Date(`${bucket}0:00.000Z`));
    added.set(day, (added.get(day) ?? 0) + count);
  }
  const days = everyDay([...added.keys()].sort());
  const unit = days.length <= 31 ? 'day' : days.length <= 30 * 7 ? 'week' : 'month';
  const periods = Map.groupBy(days, (day) => startOf(day, unit));
  let total = 0;
  const points = [...periods].map(([start, inside]) => {
    const sum = inside.reduce((count, day) => count + (added.get(day) ?? 0), 0);
    total += sum;
    return { start, added: sum, total };
  });
  return { unit, points };
}

function everyDay(found: readonly string[]): string[] {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const days: string[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}

/** The first day of the period; weeks begin on Monday. */
function startOf(day: string, unit: Growth['unit']): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export interface Bucket {
  readonly bucket: string;
  readonly count: number;
}

export interface Growth {
  readonly unit: 'day' | 'week' | 'month';
  readonly points: readonly {
    /** The first day of the period. */
    readonly start: string;
    readonly added: number;
    readonly total: number;
  }[];
}
