import { fillIn } from '../i18n/fill-in.ts';
import { ClockRing } from './ClockRing.tsx';
import type { Where } from './clock.ts';
import { allowSound } from './give-signal.client.ts';
import { whereIs } from './keep-sessions.ts';
import type { Meeting } from './meeting.ts';
import type { Session, SessionEvent } from './model.ts';
import type { PageData } from './page-data.ts';
import { type Piece, secondsOf } from './pieces.ts';
import { SignalChoice } from './SignalChoice.tsx';
import { sessions } from './session-store.client.ts';
import type { Signals } from './signals.ts';
import { leftInWords, shownSeconds, timeOfDay } from './time-words.ts';
import { UpNext } from './UpNext.tsx';
import { useSpeech } from './use-speech.client.ts';
import { useWakeLock } from './use-wake-lock.client.ts';
import { WhatToSay } from './WhatToSay.tsx';

/** One step on the screen, with its clock, what to say, and what to press. */
export function Running({ data, meeting, session, pieces, where, now, clockWasSet, signals }: RunningProps) {
  const { text, say, language } = data;
  const awake = useWakeLock(where.running);
  const speech = useSpeech(language);
  const { index, left, running } = where;
  const piece = pieces[index];
  if (!piece) return null;

  const act = (make: (one: Session, at: number) => SessionEvent) => () => {
    allowSound();
    sessions.act(session.what, make);
  };
  const simply = (type: 'paused' | 'resumed' | 'moved-on' | 'moved-back' | 'ended') =>
    act((_, at) => ({ type, at }));
  /* A minute from now on, also when the time has been up for a while. */
  const extend = act((one, at) => ({
    type: 'extended',
    at,
    seconds: 60 + Math.max(0, -shownSeconds(whereIs(one, at).left)),
  }));
  const later = pieces.slice(index + 1);
  const counts = [
    piece.round && fillIn(text.round, piece.round),
    piece.person && fillIn(text.person, piece.person),
    piece.silent && say.silent,
  ].filter(Boolean);
  const timeIsUp = shownSeconds(left) <= 0;
  return (
    <section
      className="session-running"
      data-silent={piece.silent || undefined}
      data-up={(timeIsUp && signals.colour) || undefined}
    >
      <p className="meta session-place">
        <span>{[meeting.title, piece.part].filter((one) => one && one !== piece.title).join(' · ')}</span>
        <span>{fillIn(text.stretch, { number: index + 1, count: pieces.length })}</span>
      </p>
      {piece.sitting && <p className="meta">{piece.sitting}</p>}
      <h2 tabIndex={-1}>{piece.title}</h2>
      {counts.length > 0 && <p className="session-count">{counts.join(' · ')}</p>}
      <ClockRing left={left} whole={piece.seconds * 1000} />
      <p className="session-left">{running ? leftInWords(left, text, language) : text.paused}</p>
      <p role="status" className="visually-hidden">
        {[piece.title, ...counts, timeIsUp && running ? text.justOver : ''].filter(Boolean).join('. ')}
      </p>
      <WhatToSay key={piece.id} data={data} piece={piece} speech={speech} />
      <div className="session-buttons">
        <button type="button" className="button" onClick={simply('moved-on')}>
          {later.length > 0 ? text.onward : text.finish}
        </button>
        <button type="button" className="button quiet" disabled={index === 0} onClick={simply('moved-back')}>
          {text.stepBack}
        </button>
        <button type="button" className="button quiet" onClick={simply(running ? 'paused' : 'resumed')}>
          {running ? text.pause : text.resume}
        </button>
        <button type="button" className="button quiet" onClick={extend}>
          {text.more}
        </button>
      </div>
      <UpNext data={data} piece={later[0]} />
      <p className="meta">
        {fillIn(text.endsAt, { time: timeOfDay(endOf(now, left, later), language) })}
        {'. '}
        {awake === undefined ? '' : awake ? text.staysOn : text.mayGoDark}
      </p>
      {clockWasSet && (
        <p role="status" className="nudge">
          {text.clockWasSet}
        </p>
      )}
      <SignalChoice text={text} />
      <p>
        <button type="button" className="button quiet" onClick={simply('ended')}>
          {text.end}
        </button>
      </p>
    </section>
  );
}

function endOf(now: number, left: number, later: readonly Piece[]): number {
  return now + Math.max(0, left) + secondsOf(later) * 1000;
}

interface RunningProps {
  readonly data: PageData;
  readonly meeting: Meeting;
  readonly session: Session;
  readonly pieces: readonly Piece[];
  readonly where: Where;
  readonly now: number;
  readonly clockWasSet: boolean;
  readonly signals: Signals;
}
