import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, askedOf, askedOfScan, isAnswerTo } from '../../../src/group-result/asked.ts';
import {
  alphabet,
  buildTypedCode,
  codeLength,
  phoneFor,
  readTypedCode,
  spoken,
} from '../../../src/group-result/typed-code.ts';
import { codeOf } from '../../../src/link/code-of.ts';
import { localise } from '../../../src/quiz/localise.ts';
import { readCourse } from '../../support/course-files.ts';
import { runs, timeout } from '../../support/link-runs.ts';

const blocks = ['needs', 'trust', 'responsibility', 'management', 'facilitation', 'outside-input'];
const questions = readCourse('en').lessons.flatMap(({ id: lesson, questions: inLesson }) =>
  inLesson.map((question) => ({ code: codeOf('question', `${lesson}/${question.id}`), question })),
);
const scan = askedOfScan(blocks);
const invitation: Asked = {
  code: codeOf('question', 'what-is-a-plc/which-invitation'),
  kind: 'one',
  ids: ['circular', 'three-books', 'mark-sheets'],
};
const belongs: Asked = {
  code: codeOf('question', 'what-is-a-plc/what-belongs'),
  kind: 'some',
  ids: ['try-between', 'advisor-grades', 'members-choose', 'meet-again'],
};

const phone = fc.nat({ max: 2 ** 31 - 1 });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { minLength: 2, maxLength: 7 });
const code = fc.stringMatching(/^[A-Za-z0-9_-]{5}$/);
/** Something asked, an answer to it, and a phone. */
const anyAnswer = fc.tuple(code, ids, phone).chain(([question, lines, number]) =>
  fc.oneof(
    fc.constantFrom(...lines).map((id) => ({
      asked: { code: question, kind: 'one' as const, ids: lines },
      chosen: [id],
      number,
    })),
    fc.subarray(lines).map((chosen) => ({
      asked: { code: question, kind: 'some' as const, ids: lines },
      chosen,
      number,
    })),
    fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }).map((levels) => ({
      asked: scan,
      chosen: blocks.map((block, place) => `${block}=${levels[place]}`),
      number,
    })),
  ),
);

describe('the code that a participant says aloud', () => {
  it('carries any answer there and back, with the number of the phone', { timeout }, () => {
    fc.assert(
      fc.property(anyAnswer, ({ asked, chosen, number }) => {
        const read = readTypedCode(asked, buildTypedCode(asked, chosen, number));
        expect(read.ok && { phone: read.phone, chosen: [...read.chosen].sort() }).toEqual({
          phone: phoneFor(asked, number),
          chosen: [...chosen].sort(),
        });
      }),
      { numRuns: runs },
    );
  });

  it('notices every single wrong character, and every two that changed places', { timeout }, () => {
    fc.assert(
      fc.property(anyAnswer, ({ asked, chosen, number }) => {
        const right = buildTypedCode(asked, chosen, number);
        for (let at = 0; at < right.length; at++) {
          for (const other of alphabet) {
            if (other === right[at]) continue;
            const wrong = right.slice(0, at) + other + right.slice(at + 1);
            expect(readTypedCode(asked, wrong).ok, `${right} typed as ${wrong}`).toBe(false);
          }
          for (let to = at + 1; to < right.length; to++) {
            const swapped = [...right];
            [swapped[at], swapped[to]] = [right.charAt(to), right.charAt(at)];
            if (swapped.join('') !== right) expect(readTypedCode(asked, swapped.join('')).ok).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never throws on anything typed, and what it takes is an answer', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...alphabet), minLength: 5, maxLength: 9 }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(scan, invitation, belongs), (words, asked) => {
        const read = readTypedCode(asked, words);
        if (read.ok) expect(isAnswerTo(asked, read.chosen)).toBe(true);
        else expect(read.reason).toMatch(/empty|stranger|length|wrong/);
      }),
      { numRuns: runs },
    );
  });

  it('is taken for another question less than once in 400 times', () => {
    let taken = 0;
    const tries = 20_000;
    for (let number = 0; number < tries; number++) {
      const other = { ...invitation, code: codeOf('question', `another/${number}`) };
      if (readTypedCode(other, buildTypedCode(invitation, ['circular'], number * 7_919)).ok) taken += 1;
    }
    expect(taken / tries).toBeLessThan(1 / 400);
  });

  it('is the same whatever the order of the options, and in either language', () => {
    for (const { code, question } of questions) {
      expect(askedOf(code, localise(question, 'nl'))).toEqual(askedOf(code, localise(question, 'en')));
    }
    const turned = { ...belongs, ids: [...belongs.ids].reverse() };
    expect(buildTypedCode(turned, ['meet-again'], 77)).toBe(buildTypedCode(belongs, ['meet-again'], 77));
  });

  it('is six characters for a question with up to 27 answers, eight for the self-scan, at most seven else', () => {
    expect(codeLength(invitation)).toBe(6);
    expect(codeLength(belongs)).toBe(6);
    expect(codeLength(scan)).toBe(8);
    const lengths = questions.map(({ code, question }) =>
      codeLength(askedOf(code, localise(question, 'en'))),
    );
    expect(Math.max(...lengths)).toBe(7);
  });

  it('has no characters that look alike and no vowels, so that no word comes out', () => {
    expect(alphabet).not.toMatch(/[AEIOU015SZGBQ]/);
    expect(new Set(alphabet).size).toBe(23);
  });

  it('is read however it is typed: small letters, spaces, dashes', () => {
    const right = buildTypedCode(invitation, ['three-books'], 4_321);
    for (const typed of [spoken(right), right.toLowerCase(), ` ${[...right].join('-')}. `])
      expect(readTypedCode(invitation, typed)).toEqual({ ok: true, phone: 4_321, chosen: ['three-books'] });
  });

  it('says what is wrong: nothing typed, a letter that is never used, too short, or simply not right', () => {
    expect(readTypedCode(invitation, ' - ')).toEqual({ ok: false, reason: 'empty' });
    expect(readTypedCode(invitation, 'K7M4PO')).toEqual({ ok: false, reason: 'stranger', character: 'O' });
    expect(readTypedCode(invitation, 'K7M4P')).toEqual({ ok: false, reason: 'length' });
    expect(readTypedCode(invitation, '222222')).toEqual({ ok: false, reason: 'wrong' });
  });

  it('gives two phones with the same answer codes that end differently', () => {
    const endings = new Set(
      Array.from({ length: 50 }, (_, number) => buildTypedCode(invitation, ['circular'], number).at(-2)),
    );
    expect(endings.size).toBeGreaterThan(1);
  });

  it('refuses to be made of what is no answer', () => {
    expect(() => buildTypedCode(invitation, [], 1)).toThrow('is no answer');
    expect(() => buildTypedCode(scan, ['needs=4'], 1)).toThrow('is no answer');
  });

  /* Made on 27 November 2026: a page kept open on an older phone must still be understood. */
  it.each(frozenCodes())('still reads the code %s', (typed, asked, number, chosen) => {
    expect(readTypedCode(asked, typed)).toEqual({ ok: true, phone: number, chosen });
  });
});

function frozenCodes(): [string, Asked, number, string[]][] {
  return [
    ['33JP8R', invitation, 4_321, ['three-books']],
    ['262HMF', belongs, 99, ['meet-again', 'members-choose']],
    ['VYV2LNXN', scan, 31_415, blocks.toSorted().map((block, place) => `${block}=${place % 4}`)],
  ];
}
