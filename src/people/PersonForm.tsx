import { useEffect, useRef, useState } from 'react';
import { fillIn } from '../i18n/fill-in.ts';
import { ChoiceField, TextField } from '../ui/Field.tsx';
import { type Figure, figures, longestName, type Person } from './model.ts';
import type { PageData } from './page-data.ts';
import { freeFigure, isTaken, shownAs } from './people.ts';

interface PersonFormProps {
  /** Whom the form is about. Two when there was one person until now: that one, and who joins. */
  readonly people: readonly Person[];
  /** Whom it is not about. */
  readonly others: readonly Person[];
  readonly text: PageData['text'];
  readonly onKeep: (people: readonly Person[]) => void;
  readonly onCancel: () => void;
}

/** Name and figure of one person or two. */
export function PersonForm({ people, others, text, onKeep, onCancel }: PersonFormProps) {
  const [given, setGiven] = useState(() => withFigures(people, others));
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (id: string, changes: Partial<Person>) =>
    setGiven((before) => before.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  const keep = () => {
    const trimmed = given.map((one) => ({ ...one, name: one.name.trim() }));
    const double = trimmed.find((one) =>
      isTaken(one, [...others, ...trimmed.filter(({ id }) => id !== one.id)]),
    );
    if (double) setProblem(fillIn(text.taken, { person: shownAs(double) }));
    else onKeep(trimmed);
  };
  return (
    <form
      ref={form}
      className="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {given.map((person, index) => (
        <fieldset key={person.id}>
          <legend>{legendOf(index, people, text)}</legend>
          <TextField
            label={text.name}
            hint={text.nameHint}
            value={person.name}
            most={longestName}
            onChange={(name) => change(person.id, { name })}
          />
          <ChoiceField<Figure>
            label={text.figure}
            value={person.figure}
            options={(Object.keys(figures) as Figure[]).map((figure) => ({
              value: figure,
              label: `${figures[figure]} ${text.figures[figure]}`,
            }))}
            onChange={(figure) => change(person.id, { figure })}
          />
        </fieldset>
      ))}
      <p role="alert" className="nudge">
        {problem}
      </p>
      <p className="buttons">
        <button type="submit" className="button">
          {text.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    </form>
  );
}

/* By the name that was there: the words do not change under one’s hands. */
function legendOf(index: number, people: readonly Person[], text: PageData['text']): string {
  if (people.length > 1 && index === 0) return text.you;
  const name = people[index]?.name;
  return name ? fillIn(text.rename, { person: name }) : text.other;
}

/** Whoever is new begins with a figure that nobody has. */
function withFigures(people: readonly Person[], others: readonly Person[]): readonly Person[] {
  const seen = [...others];
  return people.map((person) => {
    const taken = person.name === '' && seen.some(({ figure }) => figure === person.figure);
    const one = taken ? { ...person, figure: freeFigure(seen) } : person;
    seen.push(one);
    return one;
  });
}
