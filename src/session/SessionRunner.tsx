import { useEffect, useRef, useState } from 'react';
import { useFragment } from '../browser/use-fragment.client.ts';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import { GoingOn } from './GoingOn.tsx';
import { findMeeting, type Meeting } from './meeting.ts';
import type { Setup } from './model.ts';
import { OneSession } from './OneSession.tsx';
import type { PageData } from './page-data.ts';
import { SetUp } from './SetUp.tsx';
import { sessions } from './session-store.client.ts';

/**
 * The page of the session runner. What it runs stands in the address: `#troika` a protocol, `#later-meeting` an
 * agenda, `#w1.…` a workshop; without any, the page's own list to choose from, and what is not ended yet.
 */
export function SessionRunner({ data }: { data: PageData }) {
  const what = useFragment().slice(1);
  useEffect(() => sessions.tidy(), []);
  if (what === '' || what === 'choose') return <GoingOn data={data} />;
  return (
    <div className="session-open">
      {/^[a-z]\d/.test(what) ? (
        <FromLink key={what} what={what} data={data} />
      ) : (
        <OfMeeting key={what} meeting={findMeeting(what, data)} data={data} />
      )}
      <p>
        <a className="back" href="#choose">
          {data.text.back}
        </a>
      </p>
    </div>
  );
}

/* What opens links is large: it comes only for a link. */
function FromLink({ what, data }: { what: string; data: PageData }) {
  const loaded = useLoaded(what, async () =>
    (await import('./load-workshop.client.ts')).loadWorkshop(what, data),
  );
  const { value } = loaded;
  if (!value) return <Waiting loaded={loaded} text={data.catalogue} />;
  return 'problem' in value ? (
    <p role="alert">{value.problem}</p>
  ) : (
    <OfMeeting meeting={value.meeting} data={data} />
  );
}

function OfMeeting({ meeting, data }: { meeting: Meeting | undefined; data: PageData }) {
  const kept = useStored(sessions);
  const [again, setAgain] = useState(false);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const session = kept.find(({ what }) => what === meeting?.what);
  const view = session && !again ? 'session' : 'set-up';
  const seen = useRef(view);
  useEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    place.current?.querySelector<HTMLElement>('h2')?.focus();
    scrollTo(0, 0);
  }, [view]);
  if (!meeting) return <p role="alert">{data.text.unknown}</p>;

  const start = (setup: Setup) => {
    sessions.start(meeting.what, setup, meeting.piecesFor(setup));
    setAgain(false);
    setSaid('');
  };
  const remove = () => {
    sessions.remove(meeting.what);
    setSaid(data.text.cleared);
  };
  return (
    <div ref={place}>
      <p role="status" className="said">
        {said || (sessions.saveState() === 'not-saved' ? data.text.notKept : '')}
      </p>
      {session && !again ? (
        <OneSession {...{ data, meeting, session }} onAgain={() => setAgain(true)} onRemove={remove} />
      ) : (
        <SetUp {...{ data, meeting }} before={session} onStart={start} />
      )}
    </div>
  );
}
