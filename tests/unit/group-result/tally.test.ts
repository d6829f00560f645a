import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, askedOf, askedOfScan, chosenOf, linesOf } from '../../../src/group-result/asked.ts';
import type { Vote } from '../../../src/group-result/model.ts';
import { openVote, sealVote } from '../../../src/group-result/result-link.ts';
import {
  addVote,
  tally,
  tallyLevels,
  withoutLast,
  withoutQuestion,
} from '../../../src/group-result/tally.ts';
import { codeOf } from '../../../src/link/code-of.ts';
import { localise } from '../../../src/quiz/localise.ts';
import type { QuestionType } from '../../../src/quiz/model.ts';
import { examples } from '../../fixtures/questions.ts';
import { runs, timeout } from '../../support/link-runs.ts';

const vote = (phone: number, ...chosen: string[]): Vote => ({ question: 'AbCd1', phone, chosen });
const example = (type: QuestionType) => {
  const question = examples.find((one) => one.type === type);
  if (!question) throw new Error(`There is no example of ${type}.`);
  return localise(question, 'nl');
};
const count = (type: QuestionType, answers: readonly string[][]) => {
  const question = example(type);
  const asked = askedOf('AbCd1', question);
  const votes = answers.map((answer, phone) => vote(phone, ...chosenOf(question, answer)));
  return { lines: linesOf(question).map(({ id }) => id), ...tally(votes, asked, linesOf(question)) };
};

describe('the result of a group', () => {
  it('counts each option, and each person once', () => {
    expect(count('single', [['fits'], ['far'], ['fits']])).toMatchObject({
      lines: ['fits', 'near', 'far'],
      people: 3,
      counts: [2, 0, 1],
    });
    expect(
      count('multiple', [
        ['yes', 'also'],
        ['yes', 'no'],
      ]),
    ).toMatchObject({
      people: 2,
      counts: [2, 1, 1],
    });
  });

  it('counts of an order how often each part stood in its place, of pairs how often each was found', () => {
    expect(
      count('order', [
        ['first', 'second', 'third'],
        ['first', 'third', 'second'],
      ]).counts,
    ).toEqual([2, 1, 1]);
    expect(count('match', [['one=one', 'two=three', 'three=two']]).counts).toEqual([1, 0, 0]);
  });

  it('counts of a blank the word that fits, the near ones, and all others together', () => {
    expect(count('fill', [['Wijze'], ['manier'], ['een fiets']])).toMatchObject({
      people: 3,
      counts: [2, 0, 1],
    });
  });

  it('counts of a story every choice on the way', () => {
    const question = example('branch');
    const [first] = linesOf(question).filter(({ after }) => after);
    if (!first?.after) throw new Error('The example branches.');
    const { lines, counts } = count('branch', [[first.after, first.id]]);
    expect(lines.filter((_, place) => counts[place] === 1).sort()).toEqual([first.after, first.id].sort());
  });

  it('counts the same phone once: again changes nothing, another answer takes the place of the first', () => {
    const one = addVote([], vote(7, 'a'));
    expect(one.outcome).toBe('new');
    expect(addVote(one.votes, vote(7, 'a'))).toEqual({ outcome: 'known', votes: one.votes });
    expect(addVote(one.votes, vote(7, 'b'))).toEqual({ outcome: 'changed', votes: [vote(7, 'b')] });
    expect(addVote(one.votes, vote(8, 'a')).votes).toHaveLength(2);
    expect(addVote(one.votes, { ...vote(7, 'a'), question: 'Other' }).outcome).toBe('new');
  });

  it('takes back the last answer of the question on the screen, and clears that question alone', () => {
    const other = { ...vote(1, 'a'), question: 'Other' };
    const votes = [vote(1, 'a'), vote(2, 'b'), other];
    expect(withoutLast(votes, 'AbCd1')).toEqual([vote(1, 'a'), other]);
    expect(withoutLast([other], 'AbCd1')).toEqual([other]);
    expect(withoutQuestion(votes, 'AbCd1')).toEqual([other]);
  });

  it('leaves out what does not fit the question', () => {
    const asked: Asked = { code: 'AbCd1', kind: 'one', ids: ['a', 'b'] };
    const lines = ['a', 'b'].map((id) => ({ id, text: id, right: false }));
    expect(tally([vote(1, 'a'), vote(2, 'x'), vote(3), vote(4, 'a', 'b')], asked, lines)).toEqual({
      people: 1,
      counts: [1, 0],
    });
  });

  it('counts of a self-scan how many chose each level of each block', () => {
    const scan = askedOfScan(['needs', 'trust']);
    const votes = [
      { question: 'scan', phone: 1, chosen: ['needs=3', 'trust=0'] },
      { question: 'scan', phone: 2, chosen: ['needs=3', 'trust=2'] },
      { question: 'scan', phone: 3, chosen: ['needs=3'] },
    ];
    expect(tallyLevels(votes, scan)).toEqual({
      people: 2,
      levels: [
        [0, 0, 0, 2],
        [1, 0, 1, 0],
      ],
    });
  });

  it('is the same in whatever order different phones come', () => {
    const asked: Asked = { code: 'AbCd1', kind: 'one', ids: ['a', 'b', 'c'] };
    const lines = asked.ids.map((id) => ({ id, text: id, right: false }));
    const answers = fc
      .uniqueArray(fc.tuple(fc.nat({ max: 50 }), fc.constantFrom('a', 'b', 'c')), {
        selector: ([phone]) => phone,
      })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const add = (votes: readonly Vote[], [phone, id]: readonly [number, string]) =>
      addVote(votes, vote(phone, id)).votes;
    fc.assert(
      fc.property(answers, ([list, shuffled]) => {
        expect(tally(shuffled.reduce(add, []), asked, lines)).toEqual(
          tally(list.reduce(add, []), asked, lines),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the QR code of an answer', () => {
  const anyVote = fc.record({
    question: fc.oneof(fc.constant('scan'), fc.stringMatching(/^[A-Za-z0-9_-]{5}$/)),
    phone: fc.nat({ max: 2 ** 31 }),
    chosen: fc.array(fc.stringMatching(/^[a-z][a-z0-9=-]{0,30}$/), { maxLength: 8 }),
  });

  it('carries any answer there and back', { timeout }, () => {
    fc.assert(
      fc.property(anyVote, (any) => {
        expect(openVote(sealVote(any))).toEqual({ ok: true, vote: any });
      }),
      { numRuns: runs },
    );
  });

  it('never opens as another answer, wherever it is cut or changed', () => {
    const link = sealVote(vote(4_321, 'three-books'));
    for (let at = 0; at < link.length; at++) {
      for (const hurt of [link.slice(0, at), `${link.slice(0, at)}x${link.slice(at + 1)}`]) {
        const opened = openVote(hurt);
        if (opened.ok) expect(opened.vote).toEqual(vote(4_321, 'three-books'));
        else expect(opened.reason).toMatch(/empty|foreign|newer|cut|damaged/);
      }
    }
  });

  it('opens for ever: this one was made on 27 November 2026', () => {
    expect(openVote('r1.ABvCR2Foi1ZKr8xI81bSMTE2MtRRKskoSk3VBYepUiwA')).toEqual({
      ok: true,
      vote: {
        question: codeOf('question', 'what-is-a-plc/which-invitation'),
        phone: 4_321,
        chosen: ['three-books'],
      },
    });
  });

  it('holds the question, a number and what was chosen, and nothing else', () => {
    expect(openVote(sealVote({ ...vote(5, 'a'), name: 'Mpho' } as Vote))).toEqual({
      ok: true,
      vote: vote(5, 'a'),
    });
  });
});
