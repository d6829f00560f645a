import { useState } from 'react';
import { buildCalendarFile } from '../calendar/calendar-file.ts';
import { isDay } from '../calendar/day.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { offerFile } from '../download/offer-file.client.ts';
import { Sharing } from '../sharing/Sharing.tsx';
import { sealForParticipants } from './for-participants.ts';
import type { KeptWorkshop } from './model.ts';
import type { BuilderData } from './page-data.ts';
import { WorkshopCode } from './WorkshopCode.tsx';
import { nameOf } from './when-and-where.ts';
import { workshopEvent } from './workshop-event.ts';
import { sealWorkshop } from './workshop-link.ts';
import { buildLinkText, buildWorkshopText } from './workshop-text.ts';

interface SendWorkshopProps {
  readonly kept: KeptWorkshop;
  readonly catalogue: Catalogue | undefined;
  readonly data: BuilderData;
}

/** Gives the workshop to others: as text and link, as a code to scan, in a calendar; and opens its pages. */
export function SendWorkshop({ kept, catalogue, data }: SendWorkshopProps) {
  const { text, build, sharing, language, paths } = data;
  /* The address that the code on the screen stands for: a change of the workshop hides it. */
  const [code, setCode] = useState('');
  const { workshop } = kept;
  if (workshop.parts.length === 0 || !catalogue) {
    return (
      <section className="send-workshop">
        <h3>{build.shareHeading}</h3>
        <p>{build.nothingYet}</p>
      </section>
    );
  }
  const hasSecrets = workshop.parts.some((part) => part.kind === 'note' && part.private);
  const whole = sealWorkshop(workshop);
  const address = addressOf(paths.workshop, hasSecrets ? sealForParticipants(workshop) : whole);
  const leadAddress = addressOf(paths.workshopLead, whole);
  const words = () => buildWorkshopText(workshop, address, { text, build, language, catalogue });
  const calendar = () =>
    offerFile({
      name: `${build.calendarFile}-${workshop.date}.ics`,
      type: 'text/calendar',
      text: buildCalendarFile([workshopEvent(kept, nameOf(workshop, text), words())], new Date()),
    });
  const showsCode = code === address;

  return (
    <section className="send-workshop">
      <h3>{build.shareHeading}</h3>
      <Sharing
        text={sharing}
        offers={[
          { label: build.asText, build: words },
          { label: build.asLink, build: () => buildLinkText(workshop, address, text) },
          { label: build.asLead, build: () => buildLinkText(workshop, leadAddress, text) },
        ]}
      />
      {hasSecrets && <p className="hint">{build.leadNote}</p>}
      <p>
        <button
          type="button"
          className="button quiet"
          aria-expanded={showsCode}
          onClick={() => setCode(showsCode ? '' : address)}
        >
          {showsCode ? build.hideCode : build.asCode}
        </button>
      </p>
      {showsCode && (
        <WorkshopCode
          workshop={workshop}
          catalogue={catalogue}
          data={data}
          address={(less) => addressOf(paths.workshop, sealForParticipants(less))}
        />
      )}
      {isDay(workshop.date) ? (
        <p>
          <button type="button" className="button quiet" onClick={calendar}>
            {build.calendar}
          </button>
        </p>
      ) : (
        <p className="hint">{build.calendarNeedsDate}</p>
      )}
      <h4>{build.openAs}</h4>
      <ul className="views">
        <li>
          <a href={address}>{build.asParticipant}</a>
        </li>
        {(['workshopLead', 'workshopShow', 'session'] as const).map((view) => (
          <li key={view}>
            <a href={addressOf(paths[view], whole)}>{text.views[view]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The whole address of a page with a workshop's fragment. */
function addressOf(path: string, fragment: string): string {
  return `${new URL(path, location.href).href.replace(/#.*$/, '')}#${fragment}`;
}
