import { useFragment } from '../browser/use-fragment.client.ts';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { dayInWords, isDay } from '../calendar/day.ts';
import { findPart, lessonsIn } from '../catalogue/find-part.ts';
import { loadCatalogue, loadPieces } from '../catalogue/load-catalogue.client.ts';
import type { Catalogue, Piece } from '../catalogue/model.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import type { Workshop } from '../workshop/model.ts';
import { openWorkshop } from '../workshop/workshop-link.ts';
import type { PageData } from './page-data.ts';
import { Stage } from './Stage.tsx';
import { type Screen, screensOfLesson, screensOfWorkshop } from './screens.ts';

/** The projector: a workshop (`#w1.…`) or a lesson (`#l/its-id`) of the address, or a list of lessons to choose. */
export function Projector({ data }: { data: PageData }) {
  const { language, text, lead } = data;
  const fragment = useFragment();
  const opened = openWorkshop(fragment);
  const wanted = /^#l\/([a-z0-9-]+)$/.exec(fragment)?.[1];
  const loaded = useLoaded(`${language} ${fragment}`, async () => {
    const catalogue = await loadCatalogue(language);
    if (!catalogue) return undefined;
    const lesson = catalogue.lessons.find(({ id }) => id === wanted);
    const needed = lesson ? [lesson.id] : opened.ok ? lessonsIn(opened.workshop.parts, catalogue) : [];
    const pieces = await loadPieces(needed, language);
    return pieces && { catalogue, lesson, pieces };
  });
  if (!loaded.value) return <Waiting loaded={loaded} text={data.catalogue} />;
  const { catalogue, lesson, pieces } = loaded.value;
  const screens: readonly Screen[] = lesson
    ? [...screensOfLesson(lesson.number, lesson.title, pieces.get(lesson.id)), { kind: 'end' }]
    : opened.ok
      ? ofWorkshop(opened.workshop, catalogue, pieces, data)
      : [];
  if (screens.length > 1)
    return (
      <Stage key={fragment} screens={screens} text={text} exit={lesson ? lesson.path : lead + fragment} />
    );
  const problem = wanted
    ? text.problems.unknown
    : opened.ok
      ? text.problems.nothing
      : opened.reason === 'empty'
        ? undefined
        : text.problems[opened.reason];
  return (
    <>
      {problem && <p className="nudge">{problem}</p>}
      <Lessons catalogue={catalogue} heading={text.chooseLesson} />
    </>
  );
}

function ofWorkshop(
  { title, group, date, place, parts }: Workshop,
  catalogue: Catalogue,
  pieces: ReadonlyMap<string, Piece>,
  { language, text }: PageData,
): Screen[] {
  const day = isDay(date) ? dayInWords(language, date) : '';
  return screensOfWorkshop(
    title || text.untitled,
    [group, [day, place].filter(Boolean).join(' · ')].filter(Boolean),
    parts.map((part) => findPart(part, catalogue)),
    pieces,
  );
}

function Lessons({ catalogue, heading }: { catalogue: Catalogue; heading: string }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul className="ruled">
        {catalogue.lessons.map(({ id, number, title }) => (
          <li key={id}>
            <a href={`#l/${id}`}>
              {number} {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
