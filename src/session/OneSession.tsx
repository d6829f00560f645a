import { useEffect, useRef, useState } from 'react';
import { useStored } from '../browser/use-stored.client.ts';
import { clockSetBefore, clockSetBetween, countSets } from './clock-watch.ts';
import { Ended } from './Ended.tsx';
import { giveSignal, signals } from './give-signal.client.ts';
import { whereIs } from './keep-sessions.ts';
import { type Meeting, piecesOfSession } from './meeting.ts';
import type { Session } from './model.ts';
import type { PageData } from './page-data.ts';
import { Running } from './Running.tsx';
import { sessions } from './session-store.client.ts';
import { type Seen, timeCameUp } from './signals.ts';
import { useClock } from './use-clock.client.ts';

/** A session that was started: its clock while it runs, its notes when it is over. */
export function OneSession({ data, meeting, session, onAgain, onRemove }: OneSessionProps) {
  const { what, events } = session;
  const on = useStored(signals);
  const [clockWasSet, setClockWasSet] = useState(false);
  useEffect(() => sessions.act(what, (one, at) => clockSetBefore(one.events, at)), [what]);
  const now = useClock(countSets(events), (before, after, watched) => {
    if (!clockSetBetween(before, after, watched, events)) return countSets(events);
    sessions.act(what, (one) => clockSetBetween(before, after, watched, one.events));
    setClockWasSet(true);
    return countSets(sessions.read().find((one) => one.what === what)?.events ?? events);
  });
  const where = whereIs(session, now);

  const seen = useRef<Seen>({ where, at: now, presses: events.length });
  useEffect(() => {
    const here = { where, at: now, presses: events.length };
    if (timeCameUp(seen.current, here)) giveSignal(on);
    seen.current = here;
  });

  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(where);
  useEffect(() => {
    const { phase, index } = shown.current;
    shown.current = where;
    const heading = place.current?.querySelector<HTMLElement>('h2');
    /* Focus stays on the button that one pressed; only at the end that button is gone. */
    if (phase !== where.phase) heading?.focus();
    else if (index !== where.index) heading?.scrollIntoView({ block: 'nearest' });
  });

  const pieces = piecesOfSession(session, meeting);
  return (
    <div ref={place}>
      {where.phase === 'over' ? (
        <Ended {...{ data, meeting, session, onAgain, onRemove }} />
      ) : (
        <Running {...{ data, meeting, session, pieces, where, now, clockWasSet, signals: on }} />
      )}
    </div>
  );
}

interface OneSessionProps {
  readonly data: PageData;
  readonly meeting: Meeting;
  readonly session: Session;
  /** Back to what is chosen before the start. */
  readonly onAgain: () => void;
  readonly onRemove: () => void;
}
