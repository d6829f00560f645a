import { useStored } from '../browser/use-stored.client.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { isOver } from './keep-sessions.ts';
import { findMeeting } from './meeting.ts';
import type { PageData } from './page-data.ts';
import { sessions } from './session-store.client.ts';

/** The sessions that were started and not ended, the newest first; nothing when there is none. */
export function GoingOn({ data }: { data: PageData }) {
  const kept = useStored(sessions);
  const { text } = data;
  const open = kept.filter((session) => !isOver(session, Date.now())).toReversed();
  if (open.length === 0) return null;
  return (
    <section className="going-on">
      <h2>{text.goingOn}</h2>
      <ul className="ruled">
        {open.map(({ what }) => (
          <li key={what}>
            <a href={`#${what}`}>
              {fillIn(text.goOnWith, { title: findMeeting(what, data)?.title ?? text.untitled })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
