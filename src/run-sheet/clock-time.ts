/** A moment as a clock shows it where the device is: `14:05`. */
export function clockTime(moment: number): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The moment of a clock time on a day, where the device is; undefined when there is no such time. */
export function momentOf(day: string, time: string): number | undefined {
  const [hour = 99, minute = 99] = /^\d\d:\d\d$/.test(time) ? time.split(':').map(Number) : [];
  if (hour > 23 || minute > 59) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute).getTime();
}
