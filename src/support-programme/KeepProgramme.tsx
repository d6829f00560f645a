import { useState } from 'react';
import { buildCalendarFile } from '../calendar/calendar-file.ts';
import { dayOf } from '../calendar/day.ts';
import { offerFile } from '../download/offer-file.client.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { useFieldId } from '../ui/use-field-id.ts';
import { buildCsv } from './csv.ts';
import type { PageData } from './page-data.ts';
import { programmeEvents } from './programme-events.ts';
import { buildProgrammeFile, readProgrammeFile } from './programme-file.ts';
import { programmeRows } from './programme-rows.ts';
import { programme } from './programme-store.client.ts';
import type { Request } from './requests.ts';

/** Takes the programme along: on paper, to a spreadsheet, to a calendar, to a file and back. */
export function KeepProgramme({ requests, data }: { requests: readonly Request[]; data: PageData }) {
  const { text } = data;
  const id = useFieldId();
  const [said, setSaid] = useState('');
  const offer = (extension: string, type: string, words: string) =>
    offerFile({ name: `${text.fileName}-${dayOf(new Date())}.${extension}`, type, text: words });
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readProgrammeFile(await file.text().catch(() => ''));
    input.value = '';
    setSaid(read.ok ? joined(read, text) : text.fileProblems[read.reason]);
  };
  return (
    <section className="no-print">
      <h2>{text.keepHeading}</h2>
      {requests.length > 0 && (
        <p className="buttons">
          <button type="button" className="button" onClick={() => print()}>
            {text.print}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() => offer('csv', 'text/csv', buildCsv(programmeRows(requests, data)))}
          >
            {text.csv}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              offer('ics', 'text/calendar', buildCalendarFile(programmeEvents(requests, data), new Date()))
            }
          >
            {text.calendar}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() => offer('json', 'application/json', buildProgrammeFile(programme.read()))}
          >
            {text.saveFile}
          </button>
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{text.loadFile}</label>
        <p className="hint" id={`${id}-hint`}>
          {text.loadFileHint}
        </p>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => load(event.currentTarget)}
        />
      </div>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}

function joined(
  { programme: theirs, unread }: Extract<ReturnType<typeof readProgrammeFile>, { ok: true }>,
  text: PageData['text'],
): string {
  if (programme.merge(theirs) !== 'saved') return text.notSaved;
  const loaded = fillIn(text.loaded, { count: programme.read().entries.length });
  return unread > 0 ? `${loaded} ${fillIn(text.loadedPart, { count: unread })}` : loaded;
}
