import { useEffect, useRef, useState } from 'react';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { lessonsIn } from '../catalogue/find-part.ts';
import { loadCatalogue, loadPieces } from '../catalogue/load-catalogue.client.ts';
import type { Catalogue, Piece } from '../catalogue/model.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { languageTag } from '../i18n/language.ts';
import { progress } from '../progress/store.client.ts';
import { minutesOf } from './edit-parts.ts';
import type { Workshop } from './model.ts';
import { keyOf, ownParts, tickPart } from './own-progress.ts';
import { ParticipantPart } from './ParticipantPart.tsx';
import type { ParticipantData } from './page-data.ts';
import { ticks } from './ticks-store.client.ts';
import { nameOf, whenAndWhere } from './when-and-where.ts';

interface OpenWorkshopProps {
  /** As participants get it: without private notes. */
  readonly workshop: Workshop;
  readonly fragment: string;
  readonly data: ParticipantData;
}

/** A workshop: what, when and where, how far one is, and its parts. Everything it shows is fetched at once. */
export function OpenWorkshop({ workshop, fragment, data }: OpenWorkshopProps) {
  const { text, language, paths } = data;
  const loaded = useLoaded(`${language} ${fragment}`, async () => {
    const catalogue = await loadCatalogue(language);
    const pieces = catalogue && (await loadPieces(lessonsIn(workshop.parts, catalogue), language));
    return catalogue && pieces && { catalogue, pieces };
  });
  const name = nameOf(workshop, text);
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <div className="workshop">
      <h2 tabIndex={-1} lang={languageTag[workshop.language]}>
        {name}
      </h2>
      <p className="meta">
        {[
          ...whenAndWhere(workshop, text, language),
          plural(language, text.minutesTotal, minutesOf(workshop.parts)),
        ].join(' · ')}
      </p>
      <Waiting loaded={loaded} text={data.catalogue} />
      {loaded.value && <Parts workshop={workshop} {...loaded.value} data={data} />}
      <aside className="other-views no-print">
        <h3>{text.otherViews}</h3>
        <ul>
          {(['workshopLead', 'workshopShow', 'session', 'workshopBuild'] as const).map((view) => (
            <li key={view}>
              <a href={paths[view] + fragment}>{text.views[view]}</a>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

interface PartsProps {
  readonly workshop: Workshop;
  readonly catalogue: Catalogue;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly data: ParticipantData;
}

function Parts({ workshop, catalogue, pieces, data }: PartsProps) {
  const { text } = data;
  const done = useStored(progress);
  const ticked = useStored(ticks);
  const list = useRef<HTMLOListElement>(null);
  const parts = ownParts(workshop, catalogue, done, ticked);
  const counted = parts.filter(({ counts }) => counts);
  const next = counted.find(({ isDone }) => !isDone);
  const [open, setOpen] = useState<readonly string[]>(next ? [next.key] : []);
  const toggle = (key: string, isOpen: boolean) =>
    setOpen((before) => [...before.filter((one) => one !== key), ...(isOpen ? [key] : [])]);
  const goTo = (key: string) => {
    toggle(key, true);
    list.current?.querySelector<HTMLElement>(`[data-part="${key}"] summary`)?.focus();
  };
  return (
    <>
      {counted.length > 0 && (
        <div className="own-progress no-print">
          <p role="status">
            {fillIn(text.progress, {
              done: counted.filter(({ isDone }) => isDone).length,
              total: counted.length,
            })}
          </p>
          <p className="beads" aria-hidden="true">
            {counted.map((part) => (
              <span key={part.key} className={part.isDone ? 'done' : part === next ? 'now' : ''} />
            ))}
          </p>
          {next ? (
            <button type="button" className="button" onClick={() => goTo(next.key)}>
              {fillIn(text.nextStep, { title: next.found.title })}
            </button>
          ) : (
            <p>
              <strong>{text.allDone}</strong>
            </p>
          )}
          <p className="hint">{ticks.saveState() === 'saved' ? text.kept : text.notSaved}</p>
        </div>
      )}
      <ol className="workshop-parts" ref={list}>
        {parts.map((part, index) => (
          <ParticipantPart
            key={part.key}
            part={part}
            place={index + 1}
            isNext={part === next}
            isOpen={open.includes(part.key)}
            noteLanguage={workshop.language}
            pieces={pieces}
            data={data}
            onToggle={(isOpen) => toggle(part.key, isOpen)}
            onTick={(isDone) =>
              ticks.change((all) => tickPart(all, keyOf(workshop), part.key, isDone, Date.now()))
            }
          />
        ))}
      </ol>
    </>
  );
}
