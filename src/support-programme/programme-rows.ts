import { dayInWords, dayOf } from '../calendar/day.ts';
import type { PageData } from './page-data.ts';
import { groupWords, requestWords, statusWords, supporterWords } from './request-words.ts';
import type { Request } from './requests.ts';

/** The requests as a table of texts, its heading first: for a spreadsheet. Days stay as `2027-03-04`, which sorts. */
export function programmeRows(requests: readonly Request[], data: PageData): string[][] {
  const { text, language } = data;
  const { columns } = text;
  return [
    Object.values(columns),
    ...requests.map((request) => {
      const { plan, others, day, label, notes } = request;
      const all = (field: 'attempt' | 'ownEffort' | 'lookBack') =>
        [plan, ...others]
          .map((one) => one[field].trim())
          .filter(Boolean)
          .join(' + ');
      const row: Record<keyof typeof columns, string> = {
        group: groupWords(request, data),
        request: requestWords(request, data),
        day,
        supporter: supporterWords(request, data),
        label,
        attempt: all('attempt'),
        ownEffort: all('ownEffort'),
        lookBack: all('lookBack'),
        status: statusWords(request, data),
        notes: notes
          .map((note) => `${dayInWords(language, dayOf(new Date(note.at)), 'short')}: ${note.text}`)
          .join(' / '),
      };
      return (Object.keys(columns) as (keyof typeof columns)[]).map((column) => row[column]);
    }),
  ];
}
