import { fillIn, plural } from '../i18n/fill-in.ts';
import { merge } from '../progress/merge.ts';
import type { ProgressEvent } from '../progress/model.ts';
import { progress } from '../progress/store.client.ts';
import type { PageData } from './page-data.ts';
import { openProgress } from './progress-link.ts';
import { whatItHolds } from './what-it-holds.ts';

interface ArrivedProgressProps {
  readonly fragment: string;
  readonly data: PageData;
  /** Who is learning, when there are several people here; else empty. */
  readonly person: string;
  readonly onAdd: (events: readonly ProgressEvent[]) => void;
  readonly onLeave: () => void;
}

/** Progress that came by link or by codes: what is in it, and what of it is new, before it is added. */
export function ArrivedProgress({ fragment, data, person, onAdd, onLeave }: ArrivedProgressProps) {
  const { text, language, paths } = data;
  const opened = openProgress(fragment, data.known);
  if (!opened.ok) {
    return (
      <>
        <h2 tabIndex={-1}>{text.arrived}</h2>
        <p className="nudge" role="alert">
          {text.problems[opened.reason]}
        </p>
        <p>
          <button type="button" className="button quiet" onClick={onLeave}>
            {text.leave}
          </button>
        </p>
      </>
    );
  }
  const { events, unread } = opened;
  const { added } = merge(progress.events(), events);
  const parts = whatItHolds(events, text.parts, language);
  return (
    <>
      <h2 tabIndex={-1}>{text.arrived}</h2>
      <p>{parts ? fillIn(text.arrivedHolds, { parts }) : text.arrivedEmpty}</p>
      {unread > 0 && <p className="nudge">{plural(language, text.unread, unread)}</p>}
      {added > 0 ? (
        <p>
          <strong>{plural(language, text.arrivedNew, added)}</strong> {text.addHint}
        </p>
      ) : (
        parts && <p>{text.arrivedKnown}</p>
      )}
      {added > 0 && person && (
        <p>
          {fillIn(text.arrivedFor, { person })} <a href={`${paths.myLearning}#people`}>{text.someoneElse}</a>
        </p>
      )}
      <p className="buttons">
        {added > 0 && (
          <button type="button" className="button" onClick={() => onAdd(events)}>
            {text.add}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onLeave}>
          {text.leave}
        </button>
      </p>
    </>
  );
}
