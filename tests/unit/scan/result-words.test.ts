import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/i18n/strings.ts';
import { lines, shareText, type Told, talkPoints, whereToBegin } from '../../../src/scan/result-words.ts';
import { blocks, scanOf } from '../../support/scan.ts';

const january = Date.UTC(2026, 0, 20, 12);
const november = Date.UTC(2026, 10, 24, 12);
const text = strings.en.scan;
const told = (
  now: Parameters<typeof scanOf>[1],
  first?: Parameters<typeof scanOf>[1],
  language: 'nl' | 'en' = 'en',
): Told => ({
  now: scanOf(november, now),
  ...(first && { first: scanOf(january, first) }),
  blocks,
  language,
  text: strings[language].scan,
});

describe('where to begin', () => {
  it('is the lowest block', () => {
    const { words, blocks: begin } = whereToBegin(told([[2], [1], [3]]));
    expect([words, begin.map(({ id }) => id)]).toEqual([text.beginOne, ['trust']]);
  });

  it('names all that tie, and says so', () => {
    const tie = whereToBegin(told([[1], [1], [3]]));
    expect([tie.words, tie.blocks.length]).toEqual([text.beginSome, 2]);
    const all = whereToBegin(told([[2], [2], [2]]));
    expect([all.words, all.blocks.length]).toEqual([text.beginAll, 3]);
  });
});

describe('what to talk about', () => {
  it('alone: with a colleague', () => {
    expect(talkPoints(told([[2], [1], [3]]))).toEqual([text.askColleague]);
  });

  it('in a group: where people differ most', () => {
    const points = talkPoints(
      told([
        [0, 3],
        [1, 1],
        [2, 2],
      ]),
    );
    expect(points).toEqual([
      'You differ most on “The needs”. Tell each other which example you had in mind.',
    ]);
  });

  it('in a group that is close together: for an example each', () => {
    expect(
      talkPoints(
        told([
          [1, 2],
          [1, 1],
          [2, 2],
        ]),
      ),
    ).toEqual([text.close]);
  });

  it('where everything stands at 3: for an example from class', () => {
    expect(
      talkPoints(
        told([
          [3, 3],
          [3, 3],
          [3, 3],
        ]),
      ),
    ).toEqual([text.close, text.allStrong]);
  });

  it('the second time: what rose and what fell, without a verdict', () => {
    const points = talkPoints(told([[2], [1], [3]], [[1], [2], [2]]));
    expect(points).toEqual([
      'Higher than the first time: “The needs” and “The input”. What helped?',
      'Lower than the first time: “The trust”. Does it happen less, or do you see more now?',
      text.askColleague,
    ]);
  });

  it('when nothing moved: which block to take up', () => {
    expect(talkPoints(told([[1], [1], [1]], [[1], [1], [1]]))).toContain(text.same);
  });

  it('once alone, once together: that the two compare with care', () => {
    expect(
      talkPoints(
        told(
          [
            [1, 1],
            [1, 1],
            [1, 1],
          ],
          [[1], [1], [1]],
        ),
      ),
    ).toContain(text.otherWay);
  });
});

describe('the lines', () => {
  it('have figures in the way of the language, the first beside the newest, and a word where nobody chose', () => {
    const now = [
      [1, 2, 2],
      [2, 2, 2],
      [null, null, null],
    ] as const;
    expect(lines(told(now))).toEqual(['The needs: 1.7', 'The trust: 2', 'The input: nobody chose']);
    expect(lines(told(now, [[0], [1], [2]], 'nl'))[0]).toBe('The needs: 1,7 (eerst 0)');
  });
});

describe('the text to share', () => {
  it('has the question, the dates, a line a block and the short link of each lesson to begin with', () => {
    const words = shareText(
      told(
        [
          [1, 1],
          [1, 1],
          [2, 2],
        ],
        [[1], [2], [3]],
      ),
      'How do we see our PLC?',
      'https://x.org',
    );
    expect(words).toBe(`How do we see our PLC?
First: 20 January 2026, alone
Now: 24 November 2026, with 2 people

The needs: 1 (first 1)
The trust: 1 (first 2)
The input: 2 (first 3)

Begin with: On needs https://x.org/l/needs/ · On trust https://x.org/l/trust/`);
  });

  it('names no lesson that is still in preparation', () => {
    expect(shareText(told([[3], [3], [0]]), 'T', 'https://x.org')).not.toContain('Begin with');
  });
});
