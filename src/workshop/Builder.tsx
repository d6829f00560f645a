import { useState } from 'react';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { useView } from '../browser/use-view.client.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.client.ts';
import { ArrivedWorkshop } from './ArrivedWorkshop.tsx';
import type { Workshop } from './model.ts';
import type { BuilderData } from './page-data.ts';
import { WorkshopEditor } from './WorkshopEditor.tsx';
import { WorkshopList } from './WorkshopList.tsx';
import { workshops } from './workshop-store.client.ts';

/**
 * The page where workshops are made. What it shows stands in the address: `#workshops` the list, `#workshop=id`
 * one to work on, `#w1.…` one that came by link; so the back button and a reload work.
 */
export function Builder({ data }: { data: BuilderData }) {
  const { language, build } = data;
  const { fragment, place } = useView();
  const kept = useStored(workshops);
  const loaded = useLoaded(language, () => loadCatalogue(language));
  const [said, setSaid] = useState('');

  const start = (workshop: Workshop) => {
    const id = workshops.start(workshop);
    setSaid(workshops.saveState() === 'saved' ? '' : build.notSaved);
    location.hash = `#workshop=${id}`;
  };
  const removed = () => {
    setSaid(workshops.saveState() === 'saved' ? build.removed : build.notSaved);
    location.hash = '#workshops';
  };

  const editing = kept.find(({ id }) => fragment === `#workshop=${id}`);
  return (
    <div ref={place}>
      <p role="status" className="said">
        {said}
      </p>
      {editing ? (
        <WorkshopEditor key={editing.id} kept={editing} loaded={loaded} data={data} onRemoved={removed} />
      ) : /^#[a-z]\d/.test(fragment) ? (
        <ArrivedWorkshop fragment={fragment} loaded={loaded} data={data} onCopy={start} />
      ) : (
        <WorkshopList kept={kept} data={data} onStart={start} />
      )}
    </div>
  );
}
