import { useFragment } from '../browser/use-fragment.client.ts';
import { forParticipants } from './for-participants.ts';
import { OpenWorkshop } from './OpenWorkshop.tsx';
import type { ParticipantData } from './page-data.ts';
import { openWorkshop } from './workshop-link.ts';

/** The page that a workshop's link opens: the workshop, or in words why there is none. */
export function Participant({ data }: { data: ParticipantData }) {
  const { text, paths, course } = data;
  const fragment = useFragment();
  const opened = openWorkshop(fragment);
  if (opened.ok) {
    return (
      <OpenWorkshop
        key={fragment}
        workshop={forParticipants(opened.workshop)}
        fragment={fragment}
        data={data}
      />
    );
  }
  return (
    <>
      <h2 tabIndex={-1}>{text.problemHeading}</h2>
      <p className="nudge" role="alert">
        {text.problems[opened.reason]}
      </p>
      <p>
        <a href={course}>{text.allLessons}</a>
      </p>
      <p>
        <a href={paths.workshopBuild}>{text.makeOwn}</a>
      </p>
    </>
  );
}
