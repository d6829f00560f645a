import type { Section } from './arrange-requests.ts';
import type { PageData } from './page-data.ts';
import { dayWords, groupWords, requestWords, statusWords, supporterWords } from './request-words.ts';

interface PrintedListProps {
  readonly sections: readonly (Section & { readonly title: string })[];
  readonly data: PageData;
}

/** The list on paper: a table a section, with a box to tick. */
export function PrintedList({ sections, data }: PrintedListProps) {
  const { columns } = data.text;
  return (
    <div className="printed-list only-print">
      {sections.map(({ key, title, requests }) => (
        <table key={key}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {[
                columns.group,
                columns.request,
                columns.day,
                columns.supporter,
                columns.status,
                columns.notes,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {requests.map((request) => (
              <tr key={request.id}>
                <td>{groupWords(request, data)}</td>
                <td>{requestWords(request, data)}</td>
                <td>{dayWords(request, data)}</td>
                <td>{supporterWords(request, data)}</td>
                <td>{statusWords(request, data)}</td>
                <td>{request.notes.map((note) => note.text).join(' / ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
