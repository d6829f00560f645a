import type { Loaded } from '../browser/use-loaded.client.ts';
import { findPart } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import { fillIn } from '../i18n/fill-in.ts';
import type { Workshop } from './model.ts';
import type { BuilderData } from './page-data.ts';
import { nameOf, whenAndWhere } from './when-and-where.ts';
import { openWorkshop } from './workshop-link.ts';
import { firstLine } from './workshop-text.ts';

interface ArrivedWorkshopProps {
  readonly fragment: string;
  readonly loaded: Loaded<Catalogue>;
  readonly data: BuilderData;
  readonly onCopy: (workshop: Workshop) => void;
}

/** A workshop that came by link: to look through, and to copy when one wants to change it. */
export function ArrivedWorkshop({ fragment, loaded, data, onCopy }: ArrivedWorkshopProps) {
  const { text, build, language } = data;
  const opened = openWorkshop(fragment);
  const toMine = (
    <p>
      <a href="#workshops">{build.toMine}</a>
    </p>
  );
  if (!opened.ok) {
    return (
      <>
        <h2 tabIndex={-1}>{text.problemHeading}</h2>
        <p className="nudge" role="alert">
          {text.problems[opened.reason]}
        </p>
        {toMine}
      </>
    );
  }
  const { workshop } = opened;
  return (
    <>
      <h2 tabIndex={-1}>{build.arrivedHeading}</h2>
      <p>
        <strong>{nameOf(workshop, text)}</strong>
        {whenAndWhere(workshop, text, language).map((words) => ` · ${words}`)}
      </p>
      <p>{build.arrived}</p>
      <p>
        <button type="button" className="button" onClick={() => onCopy(workshop)}>
          {build.copy}
        </button>
      </p>
      <Waiting loaded={loaded} text={data.catalogue} />
      {loaded.value && <PartNames workshop={workshop} catalogue={loaded.value} text={text} />}
      {toMine}
    </>
  );
}

interface PartNamesProps {
  readonly workshop: Workshop;
  readonly catalogue: Catalogue;
  readonly text: BuilderData['text'];
}

function PartNames({ workshop, catalogue, text }: PartNamesProps) {
  return (
    <ol className="part-names">
      {workshop.parts.map((part, index) => {
        const { kind, title, minutes } = findPart(part, catalogue);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            {kind === 'unknown' ? text.unknownPart : firstLine(title)}{' '}
            {minutes > 0 && <span className="meta">{fillIn(text.minutes, { minutes })}</span>}
          </li>
        );
      })}
    </ol>
  );
}
