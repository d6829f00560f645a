import { describe, expect, it } from 'vitest';
import { createStored } from '../../../src/browser/stored.client.ts';
import { ballotOf, groupQuestions, lessonsAsked, whereAsked } from '../../../src/group-result/ballot.ts';
import { phoneNumber } from '../../../src/group-result/phone-number.ts';
import {
  findLesson,
  parseQuestions,
  type QuestionList,
  questionFileOf,
} from '../../../src/group-result/question-list.ts';
import { createVoteStore, parseVotes } from '../../../src/group-result/votes.client.ts';
import { codeOf } from '../../../src/link/code-of.ts';
import { localise } from '../../../src/quiz/localise.ts';
import { examples } from '../../fixtures/questions.ts';
import { catalogueFile } from '../../support/a-catalogue.ts';
import { ledWorkshop } from '../../support/led-workshop.ts';

const vote = { question: 'AbCd1', phone: 7, chosen: ['a'] };
const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const storeOn = (disk: ReturnType<typeof memory>) =>
  createVoteStore(
    createStored({
      key: 'votes',
      version: 1,
      empty: [],
      parse: parseVotes,
      storage: () => disk,
      listen: () => {},
    }),
  );

describe('the answers on the advisor’s phone', () => {
  it('stay when the page is closed, until they are taken back or cleared', () => {
    const disk = memory();
    const store = storeOn(disk);
    expect([store.add(vote), store.add(vote), store.add({ ...vote, chosen: ['b'] })]).toEqual([
      'new',
      'known',
      'changed',
    ]);
    expect(storeOn(disk).read()).toEqual([{ ...vote, chosen: ['b'] }]);
    store.undo('AbCd1');
    expect(storeOn(disk).read()).toEqual([]);
    store.add(vote);
    store.clear('AbCd1');
    expect(storeOn(disk).read()).toEqual([]);
  });

  it('are read as far as they can be', () => {
    expect(parseVotes([vote, { question: 1 }])).toEqual({ data: [vote], whole: false });
    expect(parseVotes('x')).toEqual({ data: [], whole: false });
  });
});

describe('what can be counted', () => {
  const list = parseQuestions(questionFileOf(catalogueFile)) as QuestionList;
  const [lesson] = list.lessons;
  const code = lesson?.questions[0]?.code ?? '';

  it('is listed with the questions of the workshop first, those of its lessons too, each once', () => {
    const parts = [
      { kind: 'question' as const, code, minutes: 3 },
      { kind: 'lesson' as const, code: lesson?.code ?? '', minutes: 5 },
    ];
    const workshop = { ...ledWorkshop, parts };
    const [own, ...rest] = groupQuestions(list, workshop, 'In deze workshop');
    expect(own).toEqual({ name: 'In deze workshop', questions: [{ id: 'why', code, prompt: 'Waarom?' }] });
    expect(rest.map(({ name }) => name)).toEqual(['1.1 De eerste les', '1.2 De tweede les']);
    expect(groupQuestions(list, undefined, 'x')).toHaveLength(2);
    expect(lessonsAsked(workshop, list)).toEqual(['first']);
  });

  it('is found by the code of a question, in its lesson', () => {
    expect(whereAsked(code, list)).toEqual({ lesson: 'first', code, prompt: 'Waarom?' });
    expect(whereAsked('zzzzz', list)).toBeUndefined();
  });

  it('is found by the code that a question or lesson had before', () => {
    const formerly = {
      [`q${codeOf('question', 'first/wherefore')}`]: `q${code}`,
      [`q${codeOf('question', 'first/gone')}`]: `l${lesson?.code}`,
      [`l${codeOf('lesson', 'zeroth')}`]: `l${lesson?.code}`,
      [`c${codeOf('card', 'first/old')}`]: `c${codeOf('card', 'first/one')}`,
    };
    const renamed = parseQuestions(questionFileOf({ ...catalogueFile, formerly })) as QuestionList;
    expect(Object.keys(renamed.formerly)).toHaveLength(3);
    expect(whereAsked(codeOf('question', 'first/wherefore'), renamed)?.code).toBe(code);
    expect(whereAsked(codeOf('question', 'first/gone'), renamed)).toBeUndefined();
    expect(findLesson(codeOf('lesson', 'zeroth'), renamed)?.id).toBe('first');
  });

  it('is undefined when what came is no such list', () => {
    expect(parseQuestions({ lessons: 3 })).toBeUndefined();
  });

  it('has its lines out of the pieces of the lesson', () => {
    const [example] = examples;
    if (!example) throw new Error('There are examples.');
    const question = { ...localise(example, 'nl'), id: 'why' };
    const piece = { id: 'first', cards: [], questions: [question], order: ['why'], notes: [] };
    expect(ballotOf(code, list, piece)).toMatchObject({ scored: true, asked: { code, kind: 'one' } });
    expect(ballotOf('zzzzz', list, piece)).toBeUndefined();
    expect(ballotOf(code, list, undefined)).toBeUndefined();
  });
});

describe('the number of a phone', () => {
  it('is the same each time for one question, and another for the next', () => {
    const asked = (one: string) => ({ code: one, kind: 'one' as const, ids: ['a', 'b', 'c', 'd'] });
    expect(phoneNumber(123, asked('AbCd1'))).toBe(phoneNumber(123, asked('AbCd1')));
    const numbers = new Set(['AbCd1', 'AbCd2', 'AbCd3'].map((one) => phoneNumber(123, asked(one))));
    expect(numbers.size).toBe(3);
  });
});
