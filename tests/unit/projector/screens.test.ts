import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPart } from '../../../src/catalogue/find-part.ts';
import type { Piece } from '../../../src/catalogue/model.ts';
import { type Action, actionOf, actionOfSwipe } from '../../../src/projector/action-of.ts';
import { type Screen, screensOfLesson, screensOfWorkshop } from '../../../src/projector/screens.ts';
import { act, atStart, handsOf, parseShowing, withoutHands } from '../../../src/projector/showing.ts';
import { localise } from '../../../src/quiz/localise.ts';
import { examples } from '../../fixtures/questions.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';
import { secrets } from '../../support/led-workshop.ts';

const questions = examples.map((question) => localise(question, 'nl'));
const piece: Piece = {
  id: 'first',
  cards: [
    { id: 'one', title: 'Een kaart', html: '<p>Een</p>' },
    { id: 'two', title: 'Nog een', html: '<p>Twee</p>' },
  ],
  questions,
  order: ['one', ...questions.map(({ id }) => id), 'two'],
  notes: [`<p>${secrets.ofLesson}</p>`],
};
const lesson = screensOfLesson('1.1', 'De eerste les', piece);
const choiceAt = lesson.findIndex(({ kind }) => kind === 'choice');
const press = (key: string, code = '', shiftKey = false) => actionOf({ key, code, shiftKey });

describe('the screens of a lesson', () => {
  it('are its title, then cards and questions in the order of the lesson', () => {
    expect(lesson[0]).toEqual({ kind: 'title', title: 'De eerste les', lines: ['1.1'] });
    expect(lesson[1]).toMatchObject({ kind: 'card', title: 'Een kaart' });
    expect(lesson.at(-1)).toMatchObject({ kind: 'card', title: 'Nog een' });
  });

  it('give every type of question its screen, and a story one for each step', () => {
    const kinds = questions.map(({ id, type }) => {
      const shown = lesson.filter((screen) => 'key' in screen && screen.key.startsWith(`first/${id}`));
      return [type, ...shown.map(({ kind }) => kind)].join(' ');
    });
    expect(kinds).toContain('single choice');
    expect(kinds).toContain('multiple choice');
    expect(kinds).toContain('self choice');
    expect(kinds).toContain('order list');
    expect(kinds).toContain('match list');
    expect(kinds).toContain('fill list');
    expect(kinds.find((kind) => kind.startsWith('branch'))).toMatch(/^branch choice choice/);
  });

  it('never show an order already in its right order', () => {
    for (const screen of lesson) {
      if (screen.kind !== 'list' || !screen.numbered) continue;
      expect(screen.items).not.toEqual(screen.answer.map(({ text }) => text));
    }
  });

  it('hold no notes for whoever leads', () => {
    expect(JSON.stringify(lesson)).not.toContain(secrets.ofLesson);
  });
});

describe('the screens of a workshop', () => {
  const known = aCatalogue.lessons[0];
  const show = (...parts: Parameters<typeof findPart>[0][]) =>
    screensOfWorkshop(
      'Onze PLG',
      [],
      parts.map((part) => findPart(part, aCatalogue)),
      new Map([['first', piece]]),
    );

  it('begin with its name and end with an end; a card, a protocol and a public note are one each', () => {
    expect(
      show(
        { kind: 'card', code: known?.cards[0]?.code ?? '', minutes: 3 },
        { kind: 'protocol', code: aCatalogue.protocols[0]?.code ?? '', minutes: 0 },
        { kind: 'note', text: 'Pauze', minutes: 10, private: false },
      ).map(({ kind }) => kind),
    ).toEqual(['title', 'card', 'protocol', 'note', 'end']);
  });

  it('leave out what only the facilitator may see', () => {
    expect(show({ kind: 'note', text: secrets.note, minutes: 0, private: true })).toEqual([]);
  });

  it('say of a part that is not there that it cannot be shown', () => {
    expect(show({ kind: 'lesson', code: 'zzzzz', minutes: 5 })[1]).toEqual({ kind: 'unknown' });
  });
});

describe('the keys of the projector', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'reveal'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['f', 'full'],
    ['Tab', undefined],
    ['Escape', undefined],
    ['F5', undefined],
    ['0', undefined],
  ] as const)('%s means %s', (key, action) => {
    expect(press(key)).toBe(action);
  });

  it('count a hand by its digit, one off with Shift, whatever character the keyboard makes of it', () => {
    expect(press('3', 'Digit3')).toEqual({ hand: 2, by: 1 });
    expect(press('#', 'Digit3', true)).toEqual({ hand: 2, by: -1 });
    expect(press('1', 'Numpad1')).toEqual({ hand: 0, by: 1 });
    expect(press(' ', 'Space', true)).toBe('back');
  });

  it('are not needed on a phone: a finger to the left goes on, to the right back, up and down does nothing', () => {
    expect(actionOfSwipe(-120, 10)).toBe('next');
    expect(actionOfSwipe(120, -10)).toBe('back');
    expect(actionOfSwipe(-120, 200)).toBeUndefined();
    expect(actionOfSwipe(-20, 0)).toBeUndefined();
  });
});

describe('showing', () => {
  const at = (place: number) => ({ ...atStart, at: place });

  it('hides the answer again on another screen', () => {
    const revealed = act(at(choiceAt), 'reveal', lesson);
    expect(revealed.revealed).toBe(true);
    expect(act(act(revealed, 'next', lesson), 'back', lesson).revealed).toBe(false);
  });

  it('comes back from black with any key, and does nothing more', () => {
    const black = act(at(3), 'blank', lesson);
    expect(black.blank).toBe(true);
    expect(act(black, 'next', lesson)).toEqual(at(3));
  });

  it('counts hands by option, keeps them, and never has fewer than none', () => {
    const one = act(at(choiceAt), { hand: 1, by: 1 }, lesson);
    const screen = lesson[choiceAt] as Screen;
    expect(handsOf(one, screen)[1]).toBe(1);
    const none = act(act(one, { hand: 1, by: -1 }, lesson), { hand: 1, by: -1 }, lesson);
    expect(handsOf(none, screen)[1]).toBe(0);
    expect(handsOf(act(act(one, 'last', lesson), 'first', lesson), screen)[1]).toBe(1);
    expect(handsOf(withoutHands(one, screen), screen)[1]).toBe(0);
    expect(act(at(0), { hand: 0, by: 1 }, lesson)).toEqual(at(0));
    expect(act(at(choiceAt), { hand: 8, by: 1 }, lesson)).toEqual(at(choiceAt));
  });

  it('stays within its screens whatever is pressed, and comes back after a reload as it was', () => {
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.constantFrom('next', 'back', 'first', 'last', 'reveal', 'blank', 'full'),
      fc.record({ hand: fc.nat({ max: 8 }), by: fc.constantFrom(1 as const, -1 as const) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const end = actions.reduce((showing, one) => act(showing, one, lesson), atStart);
        expect(lesson[end.at]).toBeDefined();
        expect(
          Object.values(end.hands)
            .flat()
            .every((count) => count >= 0),
        ).toBe(true);
        expect(parseShowing(JSON.parse(JSON.stringify(end)), lesson)).toEqual({ ...end, blank: false });
      }),
      { numRuns: 500 },
    );
  });

  it('begins at the start when what the browser kept is something else', () => {
    for (const kept of [null, 7, { at: 999 }, { at: -1, hands: { x: ['a'] } }])
      expect(parseShowing(kept, lesson)).toEqual(atStart);
  });
});
