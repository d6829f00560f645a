import type { ReactNode } from 'react';
import { cardMinutes } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { type FoundLesson, findLessons } from '../catalogue/search-catalogue.ts';
import { plural } from '../i18n/fill-in.ts';
import type { partOf } from './edit-parts.ts';
import type { BuilderData } from './page-data.ts';

interface LessonChoicesProps {
  readonly catalogue: Catalogue;
  readonly words: string;
  readonly data: BuilderData;
  readonly row: (
    known: Parameters<typeof partOf>[0],
    code: string,
    title: string,
    number?: string,
  ) => ReactNode;
}

/** The lessons by module, each with its cards and questions to unfold. What was searched for stands unfolded. */
export function LessonChoices({ catalogue, words, data, row }: LessonChoicesProps) {
  const found = findLessons(catalogue, words);
  if (found.length === 0) return <p>{data.build.none}</p>;
  return catalogue.modules.map(({ number, title }) => {
    const here = found.filter(({ lesson }) => lesson.number.startsWith(`${number}.`));
    if (here.length === 0) return null;
    return (
      <section key={number}>
        <h4>
          {number}. {title}
        </h4>
        <ul className="choices-list">
          {here.map((one) => (
            <Lesson key={`${one.lesson.id} ${one.isWhole}`} found={one} data={data} row={row} />
          ))}
        </ul>
      </section>
    );
  });
}

interface LessonProps extends Pick<LessonChoicesProps, 'data' | 'row'> {
  readonly found: FoundLesson;
}

function Lesson({
  found: { lesson, isWhole, cards, questions },
  data: { build, text, language },
  row,
}: LessonProps) {
  return (
    <>
      {row({ kind: 'lesson', usual: lesson.minutes }, lesson.code, lesson.title, lesson.number)}
      <li className="pieces">
        <details open={!isWhole}>
          <summary>{plural(language, build.piecesOf, cards.length + questions.length)}</summary>
          <ul className="choices-list">
            {cards.map(({ code, title }) => row({ kind: 'card', usual: cardMinutes }, code, title))}
            {questions.map(({ code, prompt, minutes }) =>
              row({ kind: 'question', usual: minutes }, code, `${text.questionWord}: ${prompt}`),
            )}
          </ul>
        </details>
      </li>
    </>
  );
}
