import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { answerKey } from '../../../src/quiz/answer-key.ts';
import { fillFeedback, grade } from '../../../src/quiz/grade.ts';
import { localise } from '../../../src/quiz/localise.ts';
import type { Question, QuestionType } from '../../../src/quiz/model.ts';
import { normalise } from '../../../src/quiz/normalise.ts';
import { shuffle, shuffleApart } from '../../../src/quiz/shuffle.ts';
import { verdict } from '../../../src/quiz/verdict.ts';
import { example, examples } from '../../fixtures/questions.ts';

const local = (type: QuestionType) => localise(example(type), 'en');
const right = (type: QuestionType, answer: string[]) => grade(local(type), answer).right;

describe('grading', () => {
  it.each<[QuestionType, string[], boolean | null]>([
    ['single', ['fits'], true],
    ['single', ['near'], false],
    ['single', [], false],
    ['single', ['unknown'], false],
    ['multiple', ['also', 'yes'], true],
    ['multiple', ['yes'], false],
    ['multiple', ['yes', 'also', 'no'], false],
    ['multiple', [], false],
    ['order', ['first', 'second', 'third'], true],
    ['order', ['second', 'first', 'third'], false],
    ['order', ['first', 'second'], false],
    ['match', ['one=one', 'two=two', 'three=three'], true],
    ['match', ['one=two', 'two=one', 'three=three'], false],
    ['match', ['one=one'], false],
    ['fill', ['way'], true],
    ['fill', ['  Wáy. '], true],
    ['fill', ['team'], false],
    ['fill', [], false],
    ['branch', ['ask', 'listen'], true],
    ['branch', ['ask', 'leave'], false],
    ['branch', ['wait'], false],
    ['branch', [], false],
    ['self', ['yes-i-can'], null],
    ['self', [], null],
  ])('a %s question answered with %j is %s', (type, answer, expected) => {
    expect(right(type, answer)).toBe(expected);
  });

  it('says of each part whether it fits', () => {
    expect(grade(local('order'), ['first', 'third', 'second']).parts).toEqual({
      first: true,
      second: false,
      third: false,
    });
    expect(grade(local('multiple'), ['yes', 'no']).parts).toEqual({ yes: true, also: false, no: false });
    expect(grade(local('match'), ['one=one', 'two=three']).parts).toEqual({
      one: true,
      two: false,
      three: false,
    });
  });

  it('never throws, whatever the answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(fc.string()), (question, answer) => {
        const one = localise(question, 'nl');
        grade(one, answer);
        verdict(one, answer, strings.nl.quiz);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe('the feedback of a blank', () => {
  const blank = localise(example('fill'), 'en');
  const feedback = (typed: string) => blank.type === 'fill' && fillFeedback(blank, [typed]);

  it('tells right, near and other answers apart', () => {
    expect(feedback('Method')).toBe('So it is.');
    expect(feedback('team')).toBe('Not yet: that is the structure.');
    expect(feedback('soup')).toBe('Not yet: think of how you learn.');
  });
});

describe('the verdict', () => {
  it('is the feedback of the choice, at the end of the path', () => {
    expect(verdict(local('branch'), ['ask', 'leave'], strings.en.quiz)).toBe('So leave works.');
  });
  it('counts the parts that fit', () => {
    expect(verdict(local('order'), ['first', 'third', 'second'], strings.en.quiz)).toContain('1 of 3');
  });
  it('says so when nothing is filled in', () => {
    expect(verdict(local('match'), [], strings.en.quiz)).toBe(strings.en.quiz.empty);
  });
});

describe('the answer key', () => {
  const change = (question: Question, mend: (text: string) => string): Question =>
    JSON.parse(mend(JSON.stringify(question)));

  it.each(examples)('stays the same when a text of a $type question is mended', (question) => {
    const mended = change(question, (text) => text.replaceAll('Keuze', 'Kies').replaceAll('Deel', 'Stuk'));
    expect(answerKey(localise(mended, 'nl'))).toBe(answerKey(localise(question, 'nl')));
  });

  it('changes when another option becomes the right one', () => {
    const question = example('single');
    const changed = {
      ...question,
      options: question.options.map((one) => ({ ...one, right: one.id === 'near' })),
    };
    expect(answerKey(localise(changed, 'nl'))).not.toBe(answerKey(localise(question, 'nl')));
  });

  it('is the same in both languages, except where words are typed', () => {
    for (const question of examples.filter(({ type }) => type !== 'fill')) {
      expect(answerKey(localise(question, 'nl'))).toBe(answerKey(localise(question, 'en')));
    }
  });
});

describe('shuffling', () => {
  it('gives the same order for the same seed and keeps every element', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }), fc.string(), (list, seed) => {
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
        expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
        expect(shuffleApart(list, seed)).not.toEqual(list);
      }),
      { seed: 20261123 },
    );
  });
  it('gives other orders for other seeds', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) => shuffle(['a', 'b', 'c', 'd'], `${seed}`).join()),
    );
    expect(orders.size).toBeGreaterThan(10);
  });
});

describe('a typed answer', () => {
  it('is compared without case, accents, extra spaces or a full stop', () => {
    expect(normalise('  Één   Manier. ')).toBe('een manier');
  });
});
