import { useEffect, useRef, useState } from 'react';
import { useStored } from '../browser/use-stored.client.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { Alone } from './Alone.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import type { Person } from './model.ts';
import { PersonForm } from './PersonForm.tsx';
import type { PageData } from './page-data.ts';
import { shownAs } from './people.ts';
import { newPersonId, people } from './people-store.client.ts';

interface WhoLearnsProps {
  readonly data: PageData;
  /** True when someone joins: the form for that is open. */
  readonly begin: boolean;
}

/** Who learns on this phone. Alone it is one line; with others, a name to tap for each. */
export function WhoLearns({ data, begin }: WhoLearnsProps) {
  const { text } = data;
  const all = useStored(people);
  const first: Person = all[0] ?? { id: '', name: '', figure: 'circle' };
  const joins = (): Person => ({ id: newPersonId(), name: '', figure: 'circle' });
  const shared = (): Task => ({ kind: 'form', people: [first, joins()] });
  const [task, setTask] = useState<Task | undefined>(() => (begin ? shared() : undefined));
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);
  const hadTask = useRef(begin);
  useEffect(() => {
    /* A form or a question that closes takes the focus with it: it goes back to where it came from. */
    if (hadTask.current && !task) place.current?.querySelector<HTMLElement>('summary, .as-link')?.focus();
    hadTask.current = task !== undefined;
  }, [task]);
  const now = people.now();
  const others = all.length > 1;
  const say = (words: string) => {
    setSaid(words);
    setTask(undefined);
  };

  return (
    <section className="people" ref={place}>
      {others && now && (
        <>
          <h2 id="people" tabIndex={-1}>
            {fillIn(text.now, { person: shownAs(now) })}
          </h2>
          <p id="people-hint">{text.handOver}</p>
          <ul className="ruled" aria-describedby="people-hint">
            {all.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className="person"
                  aria-current={person.id === now.id ? 'true' : undefined}
                  onClick={() => {
                    if (person.id !== now.id && !people.handOver(person)) say(text.failed);
                  }}
                >
                  {shownAs(person)}
                  {person.id === now.id && <span className="meta"> {text.isNow}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {task?.kind === 'form' ? (
        <PersonForm
          people={task.people}
          others={all.filter(({ id }) => !task.people.some((one) => one.id === id))}
          text={text}
          onKeep={(changed) => {
            if (!people.put(changed)) say(text.failed);
          }}
          onCancel={() => setTask(undefined)}
        />
      ) : task?.kind === 'erase' ? (
        <ErasePerson
          person={task.person}
          text={text}
          onErase={() =>
            say(
              people.erase(task.person) ? fillIn(text.erased, { person: shownAs(task.person) }) : text.failed,
            )
          }
          onCancel={() => setTask(undefined)}
        />
      ) : others ? (
        <details>
          <summary>{text.change}</summary>
          <p className="hint">{text.about}</p>
          <p className="buttons">
            <TaskButton words={text.add} onPress={() => setTask({ kind: 'form', people: [joins()] })} />
            {all.map((person) => (
              <TaskButton
                key={person.id}
                words={fillIn(text.rename, { person: shownAs(person) })}
                onPress={() => setTask({ kind: 'form', people: [person] })}
              />
            ))}
            {all.map((person) => (
              <TaskButton
                key={person.id}
                words={fillIn(text.erase, { person: shownAs(person) })}
                onPress={() => setTask({ kind: 'erase', person })}
              />
            ))}
          </p>
        </details>
      ) : (
        <Alone text={text} onBegin={() => setTask(shared())} />
      )}
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}

function TaskButton({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" className="button quiet" onClick={onPress}>
      {words}
    </button>
  );
}

type Task =
  | { readonly kind: 'form'; readonly people: readonly Person[] }
  | { readonly kind: 'erase'; readonly person: Person };
