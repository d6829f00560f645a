import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { islandWords } from '../../../src/quiz/island-words.ts';
import { Sure } from '../../../src/quiz/Sure.tsx';
import { servedQuestion } from '../../../src/quiz/served-question.ts';
import { verdict } from '../../../src/quiz/verdict.ts';
import { views } from '../../../src/quiz/views/index.ts';
import { examples } from '../../fixtures/questions.ts';

/** Words that tell when one is asked for that did not travel. */
function strict(words: object): typeof strings.nl.quiz {
  return new Proxy(words, {
    get: (all, word) => {
      if (!(word in all)) throw new Error(`The island asks for “${String(word)}”.`);
      return Reflect.get(all, word);
    },
  }) as typeof strings.nl.quiz;
}

it.each(examples)('every word that a $type question says in the browser has travelled with it', (example) => {
  const question = servedQuestion(example, 'nl');
  const text = strict(islandWords(strings.nl.quiz, [example.type]));
  const { Controls, Key } = views[example.type] as unknown as Record<string, ComponentType<object>>;
  const drawn = [false, true].flatMap((awake) => {
    const props = { question, name: example.id, answer: [], awake, checked: awake, text };
    return [Controls, Key].flatMap((view) => (view ? [renderToString(h(view, props))] : []));
  });
  if (Key && example.review) {
    drawn.push(renderToString(h(Sure, { name: '', text, value: undefined, onChange: () => {} })));
  }
  for (const answer of [[], ['fits'], ['nonsense']]) drawn.push(verdict(question, answer, text));
  for (const word of ['again', 'changed', 'notSaved'] as const) drawn.push(text[word]);
  if (Key) drawn.push(text.check);
  expect(drawn.join('')).not.toContain('undefined');
});
