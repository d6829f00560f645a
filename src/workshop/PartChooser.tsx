import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../catalogue/model.ts';
import { findProtocols } from '../catalogue/search-catalogue.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { ChoiceField, TextField } from '../ui/Field.tsx';
import { AddRow } from './AddRow.tsx';
import { minutesOf, partOf } from './edit-parts.ts';
import { LessonChoices } from './LessonChoices.tsx';
import type { Workshop, WorkshopPart } from './model.ts';
import { NoteForm } from './NoteForm.tsx';
import type { BuilderData } from './page-data.ts';
import { TimeTotal } from './TimeTotal.tsx';
import { firstLine } from './workshop-text.ts';

interface PartChooserProps {
  readonly catalogue: Catalogue;
  readonly workshop: Workshop;
  readonly data: BuilderData;
  /** False when no more parts fit. */
  readonly onAdd: (part: WorkshopPart) => boolean;
  readonly onDone: () => void;
}

const tabs = ['lesson', 'protocol', 'note'] as const;
type Tab = (typeof tabs)[number];

/** Everything one can add, to search in; it stays open while one adds. */
export function PartChooser({ catalogue, workshop, data, onAdd, onDone }: PartChooserProps) {
  const { parts } = workshop;
  const { build, language, text } = data;
  const [tab, setTab] = useState<Tab>('lesson');
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const add = (part: WorkshopPart, title: string) => {
    if (!onAdd(part)) return setSaid(build.tooMany);
    const now = [...parts, part];
    setSaid(
      fillIn(build.added, {
        title: firstLine(title),
        parts: plural(language, text.partCount, now.length),
        minutes: plural(language, text.minutesTotal, minutesOf(now)),
      }),
    );
  };
  const chosen = (code: string) => parts.filter((part) => part.kind !== 'note' && part.code === code).length;
  const row = (known: Parameters<typeof partOf>[0], code: string, title: string, number = '') => (
    <AddRow
      key={code}
      title={title}
      number={number}
      minutes={known.usual}
      times={chosen(code)}
      data={data}
      onAdd={() => add(partOf(known, code), title)}
    />
  );
  const protocols = findProtocols(catalogue, words);

  return (
    <section className="chooser">
      <h3 ref={heading} tabIndex={-1}>
        {build.chooserHeading}
      </h3>
      <ChoiceField
        label={build.chooserHeading}
        value={tab}
        options={tabs.map((value) => ({ value, label: build.tabs[value] }))}
        onChange={(value) => {
          setTab(value);
          setWords('');
        }}
      />
      <p role="status" className="added">
        {said}
      </p>
      {tab !== 'note' && (
        <TextField
          label={tab === 'lesson' ? build.search : build.searchProtocols}
          most={60}
          value={words}
          onChange={setWords}
        />
      )}
      {tab === 'lesson' && <LessonChoices catalogue={catalogue} words={words} data={data} row={row} />}
      {tab === 'protocol' && (
        <>
          {protocols.length === 0 && <p>{build.none}</p>}
          <ul className="choices-list">
            {protocols.map(({ code, name, minutes }) =>
              row({ kind: 'protocol', usual: minutes }, code, name),
            )}
          </ul>
        </>
      )}
      {tab === 'note' && <NoteForm data={data} onAdd={(part) => add(part, part.text)} />}
      <TimeTotal workshop={workshop} data={data} />
      <p>
        <button type="button" className="button" onClick={onDone}>
          {build.done}
        </button>
      </p>
    </section>
  );
}
