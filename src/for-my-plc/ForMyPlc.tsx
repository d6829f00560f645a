import { useState } from 'react';
import { plans } from '../action-plan/plan-store.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { progress } from '../progress/store.client.ts';
import { Sharing } from '../sharing/Sharing.tsx';
import { SelectField } from '../ui/Field.tsx';
import { gather, kinds, type TakenItem } from './gather.ts';
import type { PageData } from './page-data.ts';
import { buildTakeText } from './take-text.ts';

const fourWeeks = 28 * 24 * 60 * 60 * 1000;

/** Everything one wrote in the course, to choose from, send and print. All of it is chosen at first. */
export function ForMyPlc({ data }: { data: PageData }) {
  const { language, text, sharing, plan: words, lessons } = data;
  useStored(progress);
  const kept = useStored(plans).map(({ plan }) => plan);
  const [since, setSince] = useState<'all' | 'month'>('all');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = gather({ events: progress.events(), lessons, plans: kept, words, language });
  const from = since === 'month' ? Date.now() - fourWeeks : 0;
  const items = all.filter(({ at }) => at >= from);
  const chosen = items.filter(({ id }) => !left.has(id));
  const toggle = (id: string) =>
    setLeft((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );

  if (all.length === 0) {
    return (
      <>
        <p>{text.empty}</p>
        <p>
          <a href={data.course}>{text.toLessons}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <div className="no-print">
        <SelectField
          label={text.since}
          value={since}
          options={[
            { value: 'all', label: text.sinceAll },
            { value: 'month', label: text.sinceMonth },
          ]}
          onChange={setSince}
        />
        <p className="buttons">
          <button type="button" className="button quiet" onClick={() => setLeft(new Set())}>
            {text.all}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() => setLeft(new Set(all.map(({ id }) => id)))}
          >
            {text.none}
          </button>
        </p>
      </div>
      {kinds.map((kind) => {
        const ofKind = items.filter((item) => item.kind === kind);
        const empty = ofKind.every(({ id }) => left.has(id));
        return (
          ofKind.length > 0 && (
            <fieldset key={kind} className={empty ? 'ticks taken no-print' : 'ticks taken'}>
              <legend>{text.kinds[kind]}</legend>
              {ofKind.map((item) => (
                <Item key={item.id} item={item} chosen={!left.has(item.id)} text={text} onToggle={toggle} />
              ))}
            </fieldset>
          )
        );
      })}
      <section className="only-print agreed">
        <h2>{text.agreed}</h2>
        <p className="rule" />
        <p className="rule" />
        <p className="rule" />
      </section>
      <section className="no-print">
        <p role="status">{plural(language, text.count, chosen.length)}</p>
        {chosen.length > 0 && (
          <>
            <p>
              <button type="button" className="button" onClick={() => print()}>
                {text.print}
              </button>
            </p>
            <Sharing
              text={sharing}
              offers={[{ label: text.share, build: () => buildTakeText(chosen, text) }]}
            />
          </>
        )}
      </section>
    </>
  );
}

interface ItemProps {
  readonly item: TakenItem;
  readonly chosen: boolean;
  readonly text: PageData['text'];
  readonly onToggle: (id: string) => void;
}

function Item({ item: { id, about, words, lesson, href }, chosen, text, onToggle }: ItemProps) {
  return (
    <div className={chosen ? 'taken-item' : 'taken-item no-print'}>
      <label>
        <input type="checkbox" checked={chosen} onChange={() => onToggle(id)} />
        <span>
          {about && <span className="taken-about">{about}</span>}
          <span className="taken-words">{words}</span>
        </span>
      </label>
      {lesson !== undefined && (
        <p className="meta">
          {href ? <a href={href}>{fillIn(text.inLesson, { title: lesson })}</a> : text.goneLesson}
        </p>
      )}
    </div>
  );
}
