import { useFragment } from '../browser/use-fragment.client.ts';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { dayInWords, isDay } from '../calendar/day.ts';
import { findPart, lessonsIn } from '../catalogue/find-part.ts';
import { loadCatalogue, loadPieces } from '../catalogue/load-catalogue.client.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import { sealForParticipants } from '../workshop/for-participants.ts';
import { openWorkshop } from '../workshop/workshop-link.ts';
import { slipOf } from './on-paper.ts';
import type { PageData } from './page-data.ts';
import { RunSheet } from './RunSheet.tsx';
import { Slips } from './Slips.tsx';

/** The facilitator's page: the run-sheet of the workshop in its address, and slips for those who take part. */
export function RunSheetPage({ data }: { data: PageData }) {
  const { language, text, paths } = data;
  const fragment = useFragment();
  const opened = openWorkshop(fragment);
  const loaded = useLoaded(`${language} ${fragment}`, async () => {
    if (!opened.ok) return undefined;
    const catalogue = await loadCatalogue(language);
    const pieces = catalogue && (await loadPieces(lessonsIn(opened.workshop.parts, catalogue), language));
    return pieces && { pieces, parts: opened.workshop.parts.map((part) => findPart(part, catalogue)) };
  });
  if (!opened.ok) return <p className="nudge">{text.problems[opened.reason]}</p>;
  const { workshop } = opened;
  const { date, place, group } = workshop;
  const forParticipants = `${paths.workshop}#${sealForParticipants(workshop)}`;
  const about = [group, isDay(date) && dayInWords(language, date), place].filter(Boolean).join(' · ');
  return (
    <>
      <div className="sheet-head">
        <h2>{workshop.title || text.untitled}</h2>
        {about && <p>{about}</p>}
      </div>
      <p className="buttons no-print">
        <a className="button quiet" href={paths.show + fragment}>
          {text.show}
        </a>
        <a className="button quiet" href={paths.result + fragment}>
          {text.result}
        </a>
        <a className="button quiet" href={forParticipants}>
          {text.participants}
        </a>
      </p>
      {loaded.value ? (
        <>
          <RunSheet
            key={fragment}
            workshop={workshop}
            fragment={fragment}
            parts={loaded.value.parts}
            pieces={loaded.value.pieces}
            data={data}
          />
          <Slips slip={slipOf(workshop, loaded.value.parts)} link={forParticipants} data={data} />
        </>
      ) : (
        <Waiting loaded={loaded} text={data.catalogue} />
      )}
    </>
  );
}
