import { useState } from 'react';
import { useNow } from '../browser/use-now.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { dayInWords, dayOf, isDay } from '../calendar/day.ts';
import type { FoundPart } from '../catalogue/find-part.ts';
import type { Piece } from '../catalogue/model.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { useFieldId } from '../ui/use-field-id.ts';
import type { Workshop } from '../workshop/model.ts';
import { clockTime, momentOf } from './clock-time.ts';
import type { Told } from './model.ts';
import { PartRow } from './PartRow.tsx';
import type { PageData } from './page-data.ts';
import { printOnly } from './print-only.client.ts';
import { buildTimetable, type Now, whereNow } from './timetable.ts';
import { keyOf, tell, told } from './told-store.client.ts';

interface RunSheetProps {
  readonly workshop: Workshop;
  readonly fragment: string;
  readonly parts: readonly FoundPart[];
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly data: PageData;
}

/** The parts with their clock times, the one of this moment marked, and how far the room is from the plan. */
export function RunSheet({ workshop, fragment, parts, pieces, data }: RunSheetProps) {
  const { text, language } = data;
  const now = useNow(5_000);
  const key = keyOf(fragment);
  const known = useStored(told).find((one) => one.workshop === key) ?? { workshop: key };
  const [openNotes, setOpenNotes] = useState(false);
  const slots = buildTimetable(parts.map(({ minutes }) => minutes));
  const total = slots.at(-1)?.to ?? 0;

  const today = dayOf(new Date(now));
  const day = isDay(workshop.date) ? workshop.date : today;
  const planned = momentOf(day, workshop.start);
  const begunAt = known.begunAt ?? planned;
  const isToday = known.begunAt !== undefined || day === today;
  const where =
    begunAt === undefined || !isToday ? undefined : whereNow(slots, { begunAt, mark: known.mark }, now);
  const change = (news: Omit<Told, 'workshop'>) => tell({ workshop: key, ...news });
  const timeOf = (minutes: number) => (begunAt === undefined ? '' : clockTime(begunAt + minutes * 60_000));

  return (
    <section className="run-sheet">
      <Begin
        begunAt={begunAt}
        planned={known.begunAt === undefined ? undefined : planned}
        onBegin={(at) => change(at === undefined ? {} : { begunAt: at })}
        now={now}
        data={data}
      />
      <div className="where no-print" role="status">
        {begunAt === undefined && <p>{text.noTimes}</p>}
        {!isToday && <p>{fillIn(text.other, { day: dayInWords(language, day) })}</p>}
        {where && <WhereWords where={where} parts={parts} data={data} />}
        {told.saveState() === 'not-saved' && <p>{text.notSaved}</p>}
      </div>
      {known.mark && (
        <p className="no-print">
          <button
            type="button"
            className="button quiet"
            onClick={() => change(known.begunAt === undefined ? {} : { begunAt: known.begunAt })}
          >
            {text.asPlanned}
          </button>
        </p>
      )}
      <p className="no-print">
        <button type="button" className="button quiet" onClick={() => setOpenNotes(!openNotes)}>
          {openNotes ? text.notesHide : text.notesShow}
        </button>
      </p>
      <ol className="parts">
        {parts.map((part, index) => (
          <PartRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no id of its own, and never moves here
            key={index}
            part={part}
            piece={'lesson' in part ? pieces.get(part.lesson.id) : undefined}
            from={timeOf(slots[index]?.from ?? 0)}
            to={timeOf(slots[index]?.to ?? 0)}
            isNow={where?.phase === 'during' && where.part === index}
            openNotes={openNotes}
            data={data}
            onHere={
              begunAt !== undefined && isToday
                ? () =>
                    change({
                      ...(known.begunAt !== undefined && { begunAt: known.begunAt }),
                      mark: { part: index, at: Date.now() },
                    })
                : undefined
            }
          />
        ))}
      </ol>
      <p className="sheet-total">
        {begunAt !== undefined && `${text.end} ${timeOf(total)}. `}
        {fillIn(text.total, { count: total })}
        {workshop.available > 0 && ` ${fillIn(text.available, { count: workshop.available })}`}
        {workshop.available > 0 &&
          total > workshop.available &&
          ` ${fillIn(text.over, { count: total - workshop.available })}`}
      </p>
      <h2 className="no-print">{text.printHeading}</h2>
      <p className="no-print">
        <button type="button" className="button" onClick={() => printOnly('sheet')}>
          {text.printSheet}
        </button>
      </p>
      <p className="hint no-print">{text.printHint}</p>
    </section>
  );
}

interface BeginProps {
  readonly begunAt: number | undefined;
  /** The planned start, when another one was told. */
  readonly planned: number | undefined;
  readonly now: number;
  readonly onBegin: (at: number | undefined) => void;
  readonly data: PageData;
}

function Begin({ begunAt, planned, now, onBegin, data: { text } }: BeginProps) {
  const id = useFieldId();
  return (
    <div className="begin no-print">
      <div className="field">
        <label htmlFor={id}>{text.beginLabel}</label>
        <input
          id={id}
          type="time"
          value={begunAt === undefined ? '' : clockTime(begunAt)}
          onChange={(event) => {
            const at = momentOf(dayOf(new Date(now)), event.currentTarget.value);
            if (at !== undefined) onBegin(at);
          }}
        />
      </div>
      <button
        type="button"
        className="button quiet"
        onClick={() => onBegin(Math.floor(now / 60_000) * 60_000)}
      >
        {text.beginNow}
      </button>
      {planned !== undefined && planned !== begunAt && (
        <button type="button" className="button quiet" onClick={() => onBegin(undefined)}>
          {fillIn(text.beginPlan, { time: clockTime(planned) })}
        </button>
      )}
    </div>
  );
}

function WhereWords({
  where,
  parts,
  data: { text, language },
}: {
  where: Now;
  parts: readonly FoundPart[];
  data: PageData;
}) {
  const { phase, part, left, late, endsAt } = where;
  if (phase === 'before') return <p>{plural(language, text.before, left)}</p>;
  if (phase === 'after') return <p>{text.after}</p>;
  const title = parts[part]?.title || text.unknown;
  return (
    <>
      <p>
        <strong>{fillIn(text.now, { title: title.split('\n')[0] ?? '' })}</strong>{' '}
        {plural(language, text.left, left)}
      </p>
      <p>
        {late === 0 ? text.onTime : plural(language, late > 0 ? text.late : text.early, Math.abs(late))}{' '}
        {late !== 0 && fillIn(text.endsAt, { time: clockTime(endsAt) })}
      </p>
    </>
  );
}
