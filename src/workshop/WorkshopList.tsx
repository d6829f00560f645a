import { fillIn, plural } from '../i18n/fill-in.ts';
import { emptyWorkshop, minutesOf } from './edit-parts.ts';
import type { KeptWorkshop, Workshop } from './model.ts';
import type { BuilderData } from './page-data.ts';
import { nameOf, whenAndWhere } from './when-and-where.ts';

interface WorkshopListProps {
  readonly kept: readonly KeptWorkshop[];
  readonly data: BuilderData;
  readonly onStart: (workshop: Workshop) => void;
}

/** The workshops on this device, the one worked on last on top, and those to start from. */
export function WorkshopList({ kept, data, onStart }: WorkshopListProps) {
  const { build, text, language, ready } = data;
  const latestFirst = [...kept].sort((a, b) => b.changedAt - a.changedAt);
  return (
    <>
      <h2 tabIndex={-1}>{build.listHeading}</h2>
      {kept.length === 0 && <p>{build.noWorkshops}</p>}
      <ul className="ruled">
        {latestFirst.map(({ id, workshop }) => (
          <li key={id}>
            <a href={`#workshop=${id}`}>{nameOf(workshop, text)}</a>
            <p className="meta">{aboutWorkshop(workshop, data)}</p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={() => onStart(emptyWorkshop(language))}>
          {build.start}
        </button>
      </p>
      <h2>{build.readyHeading}</h2>
      <ul className="ruled">
        {ready.map(({ id, about, workshop }) => (
          <li key={id}>
            <h3>{workshop.title}</h3>
            <p className="meta">
              {fillIn(text.minutes, { minutes: minutesOf(workshop.parts) })} · {about}
            </p>
            <p>
              <button
                type="button"
                className="button quiet"
                aria-label={`${build.take}: ${workshop.title}`}
                onClick={() => onStart(workshop)}
              >
                {build.take}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function aboutWorkshop(workshop: Workshop, { text, language }: BuilderData): string {
  return [
    ...whenAndWhere(workshop, text, language),
    plural(language, text.partCount, workshop.parts.length),
    fillIn(text.minutes, { minutes: minutesOf(workshop.parts) }),
  ].join(' · ');
}
