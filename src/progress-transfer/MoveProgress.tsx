import { useEffect, useRef, useState } from 'react';
import { useFragment } from '../browser/use-fragment.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { shownAs } from '../people/people.ts';
import { people } from '../people/people-store.client.ts';
import { progress } from '../progress/store.client.ts';
import { ArrivedProgress } from './ArrivedProgress.tsx';
import type { PageData } from './page-data.ts';
import { ReceiveProgress } from './ReceiveProgress.tsx';
import { SendProgress } from './SendProgress.tsx';
import { takeText } from './take-text.client.ts';

/**
 * The page that moves progress. What came stands in the address: `#m1.…` progress, to look at before it is
 * added; `#s1.…` one code of a series, as a phone's own camera opens it.
 */
export function MoveProgress({ data }: { data: PageData }) {
  const { text, language } = data;
  const fragment = useFragment();
  useStored(progress);
  const all = useStored(people);
  const [said, setSaid] = useState('');
  const [done, setDone] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const isPart = /^#s\d/.test(fragment);
  useEffect(() => {
    if (!isPart) return;
    /* A reload must not take the same part in again. */
    history.replaceState(null, '', location.pathname);
    dispatchEvent(new Event('hashchange'));
    setSaid(takeText(fragment, text));
  }, [fragment, isPart, text]);
  const hasArrived = /^#[a-z]\d/.test(fragment) && !isPart;
  const hadArrived = useRef(false);
  useEffect(() => {
    /* What came takes the focus, and gives it on when it goes: to what was done, or to where one begins. */
    if (hasArrived && !hadArrived.current) setDone('');
    if (hasArrived || hadArrived.current)
      place.current?.querySelector<HTMLElement>(hasArrived || !done ? 'h2' : '.said a')?.focus();
    hadArrived.current = hasArrived;
  }, [hasArrived, done]);

  const add = (events: Parameters<typeof progress.merge>[0]) => {
    const count = progress.merge(events);
    setDone(progress.saveState() === 'saved' ? plural(language, text.added, count) : text.notSaved);
    location.hash = '';
  };
  const now = people.now();
  return (
    <div ref={place}>
      <p role="status" className="said">
        {done}
        {done && (
          <>
            {' '}
            <a href={data.paths.myLearning}>{text.toMine}</a>
          </>
        )}
      </p>
      {hasArrived ? (
        <ArrivedProgress
          fragment={fragment}
          data={data}
          person={all.length > 1 && now ? shownAs(now) : ''}
          onAdd={add}
          onLeave={() => {
            setDone('');
            location.hash = '';
          }}
        />
      ) : (
        <>
          {all.length > 1 && now && <p>{fillIn(text.of, { person: shownAs(now) })}</p>}
          <SendProgress data={data} events={progress.events()} />
          <ReceiveProgress data={data} said={said} onSay={setSaid} />
        </>
      )}
    </div>
  );
}
