import { useRef, useState } from 'react';
import type { Loaded } from '../browser/use-loaded.client.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { Waiting } from '../catalogue/Waiting.tsx';
import { AboutFields } from './AboutFields.tsx';
import { addPart } from './edit-parts.ts';
import { type KeptWorkshop, mostParts, type Workshop, type WorkshopPart } from './model.ts';
import { PartChooser } from './PartChooser.tsx';
import { PartList } from './PartList.tsx';
import type { BuilderData } from './page-data.ts';
import { RemoveWorkshop } from './RemoveWorkshop.tsx';
import { SendWorkshop } from './SendWorkshop.tsx';
import { TimeTotal } from './TimeTotal.tsx';
import { nameOf } from './when-and-where.ts';
import { workshops } from './workshop-store.client.ts';

interface WorkshopEditorProps {
  readonly kept: KeptWorkshop;
  readonly loaded: Loaded<Catalogue>;
  readonly data: BuilderData;
  readonly onRemoved: () => void;
}

/** One workshop to work on. Every change is kept at once. */
export function WorkshopEditor({ kept, loaded, data, onRemoved }: WorkshopEditorProps) {
  const { build, text } = data;
  const { id, workshop } = kept;
  const [choosing, setChoosing] = useState(false);
  const hasChosen = useRef(false);
  const [state, setState] = useState<'saved' | 'not-saved' | undefined>(undefined);
  const change = (make: (before: Workshop) => Workshop) => setState(workshops.change(id, workshop, make));
  const changeParts = (make: (before: readonly WorkshopPart[]) => WorkshopPart[]) =>
    change((before) => ({ ...before, parts: make(before.parts) }));
  const add = (part: WorkshopPart): boolean => {
    if (workshop.parts.length >= mostParts) return false;
    changeParts((parts) => addPart(parts, part));
    return true;
  };
  const choose = () => {
    hasChosen.current = true;
    setChoosing(true);
  };
  return (
    <div className="workshop-editor">
      <p>
        <a href="#workshops" className="back">
          {build.back}
        </a>
      </p>
      <h2 tabIndex={-1}>{nameOf(workshop, text)}</h2>
      {choosing && loaded.value ? (
        /* Alone on the screen: what is added would push it away from under a finger. */
        <PartChooser
          catalogue={loaded.value}
          workshop={workshop}
          data={data}
          onAdd={add}
          onDone={() => setChoosing(false)}
        />
      ) : (
        <>
          <AboutFields
            workshop={workshop}
            data={data}
            onChange={(changes) => change((before) => ({ ...before, ...changes }))}
          />
          <Waiting loaded={loaded} text={data.catalogue} />
          <PartList
            parts={workshop.parts}
            catalogue={loaded.value}
            isBack={hasChosen.current}
            data={data}
            onChange={changeParts}
          />
          <TimeTotal workshop={workshop} data={data} />
          <p role="status" className="meta">
            {state && (state === 'saved' ? build.saved : build.notSaved)}
          </p>
          <p>
            <button type="button" className="button" disabled={!loaded.value} onClick={choose}>
              {build.addParts}
            </button>
          </p>
          <SendWorkshop kept={kept} catalogue={loaded.value} data={data} />
          <RemoveWorkshop
            build={build}
            onRemove={() => {
              workshops.remove(id);
              onRemoved();
            }}
          />
        </>
      )}
    </div>
  );
}
