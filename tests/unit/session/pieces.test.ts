import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/parse-catalogue.ts';
import { codeOf } from '../../../src/link/code-of.ts';
import {
  findMeeting,
  firstSetup,
  type Meeting,
  meetingOfWorkshop,
  piecesOfSession,
  rowsOf,
} from '../../../src/session/meeting.ts';
import { type Setup, sessionSchema } from '../../../src/session/model.ts';
import { groupSize, secondsOf } from '../../../src/session/pieces.ts';
import type { Workshop } from '../../../src/workshop/model.ts';
import { servedSessions } from '../../support/served-sessions.ts';

const served = servedSessions('en');
const meeting = (id: string): Meeting => {
  const found = findMeeting(id, served);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const pieces = (id: string, setup: Partial<Setup> = {}) => {
  const one = meeting(id);
  return one.piecesFor({ ...firstSetup(one), ...setup });
};
const brief = (id: string, setup: Partial<Setup> = {}) =>
  pieces(id, setup).map(({ title, seconds }) => `${title} ${seconds}`);

describe('a protocol in stretches', () => {
  it.each(served.protocols)('takes the minutes it says in the smallest group: $id', ({ id, minutes }) => {
    const one = meeting(id);
    const sittings = one.sittings.length || 1;
    const all = Array.from({ length: sittings }, (_, sitting) => secondsOf(pieces(id, { sitting })));
    /* In the check-in, four people need less than the seven minutes that are there for nine. */
    const shorter = id === 'appreciative-check-in' ? 7 * 60 - 4 * 45 : 0;
    expect(all.reduce((sum, seconds) => sum + seconds, 0)).toBe(minutes * 60 - shorter);
  });

  it.each(served.protocols)('has stretches that are kept as they are: $id', ({ id }) => {
    const list = pieces(id);
    expect(new Set(list.map((piece) => piece.id)).size).toBe(list.length);
    const kept = {
      what: id,
      setup: firstSetup(meeting(id)),
      stretches: list,
      events: [],
      notes: Array(5).fill(''),
    };
    expect(sessionSchema.safeParse(kept).success).toBe(true);
  });

  it('gives each person the time of the protocol, or another that is chosen', () => {
    expect(brief('appreciative-check-in', { people: 5 })).toEqual([
      'Open 60',
      'Think 60',
      ...Array(5).fill('Round the circle 45'),
      'Tie it together 60',
    ]);
    const chosen = pieces('appreciative-check-in', { people: 9, each: 60 });
    expect(chosen.filter(({ seconds, person }) => person && seconds === 60)).toHaveLength(9);
    expect(chosen[3]?.person).toEqual({ number: 2, of: 9 });
  });

  it('repeats the turns of a round for each person, and says the line of all rounds once', () => {
    const turns = pieces('troika', { people: 4 }).filter(({ round }) => round);
    expect(turns).toHaveLength(16);
    expect(turns.map(({ round }) => round?.number)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4]);
    expect(turns.filter(({ before }) => before)).toEqual([turns[0]]);
    expect(turns[5]).toMatchObject({ title: 'Ask for facts', step: 'In turn', seconds: 120 });
  });

  it('repeats a stated number of rounds, whatever the group', () => {
    expect(pieces('five-whys', { people: 6 }).filter(({ round }) => round?.of === 5)).toHaveLength(5);
  });

  it('knows which stretches are silent', () => {
    expect(pieces('tuning').filter(({ silent }) => silent)).toHaveLength(2);
    expect(pieces('troika').filter(({ silent }) => silent)).toHaveLength(1);
  });

  it('runs one sitting at a time, with its heading first', () => {
    expect(meeting('lesson-study').sittings.map(({ minutes }) => minutes)).toEqual([60, 40, 45]);
    expect(brief('lesson-study', { sitting: 1 })).toEqual(['The lesson 2400']);
    expect(pieces('lesson-study', { sitting: 2 })[0]?.sitting).toBe('Discuss the lesson');
    expect(secondsOf(pieces('lesson-study', { sitting: 2 }))).toBe(45 * 60);
  });

  it('asks for the number of people only where it changes something', () => {
    const asking = served.protocols.filter(({ id }) => meeting(id).people).map(({ id }) => id);
    expect(asking).toEqual(['appreciative-check-in', 'success-analysis', 'troika']);
  });
});

describe('the size of a group', () => {
  it.each([
    [3, 3],
    [4, 4],
    [7, 4],
    [9, 3],
    [2, 3],
    [5, 4],
  ])('of %i people in groups of three or four is %i in the largest', (people, largest) => {
    expect(groupSize({ from: 3, to: 4, sideBySide: true }, people)).toBe(largest);
  });

  it('stays between what a protocol is made for', () => {
    expect(groupSize({ from: 4, to: 9, sideBySide: false }, 30)).toBe(9);
    expect(groupSize({ from: 4, to: 9, sideBySide: false }, 2)).toBe(4);
  });
});

describe('an agenda in stretches', () => {
  const sizes = [3, 4, 5, 6, 7, 8];
  it.each(served.agendas.flatMap(({ id }) => sizes.map((people) => ({ id, people }))))(
    'takes its minutes to the second, with $people people: $id',
    ({ id, people }) => {
      expect(secondsOf(pieces(id, { people }))).toBe(minutesOf(id) * 60);
    },
  );

  it('gives every item the minutes it has', () => {
    expect(rowsOf(pieces('first-meeting-60', { people: 7 })).map(({ seconds }) => seconds / 60)).toEqual([
      5, 8, 4, 6, 5, 12, 8, 7, 5,
    ]);
  });

  it.each(['troika', 'learners-work', 'data-conversation', 'five-whys'])(
    'holds its half hour with the protocol that is chosen: %s',
    (protocol) => {
      const list = pieces('later-meeting', { people: 4, choices: { protocol } });
      const own = list.filter(({ part }) => part === 'One protocol');
      expect(secondsOf(own)).toBe(30 * 60);
      expect(own[0]?.id).toContain('later-meeting/protocol/');
      expect(own.map(({ title }) => title)).toContain(
        served.protocols.find(({ id }) => id === protocol)?.steps[0]?.title,
      );
    },
  );

  it('shares the time of a round among those who are there', () => {
    const five = pieces('first-meeting-60', { people: 5 }).filter(({ person }) => person);
    expect(five.filter(({ part }) => part === 'Check-in').map(({ seconds }) => seconds)).toEqual(
      Array(5).fill(60),
    );
  });
});

describe('a workshop in stretches', () => {
  const catalogue = parseCatalogue({
    modules: [{ number: 1, title: 'Understanding' }],
    lessons: [
      {
        id: 'what-is-a-plc',
        number: '1.1',
        title: 'What is a PLC?',
        minutes: 5,
        path: '/en/course/a/b/',
        cards: [{ id: 'one', title: 'A card' }],
        questions: [{ id: 'ask', prompt: 'Which one?', minutes: 4 }],
      },
    ],
    protocols: [{ id: 'troika', name: 'Troika', minutes: 30, path: '/en/protocols/troika/' }],
    formerly: {},
  });
  if (!catalogue) throw new Error('The catalogue is none.');
  const workshop: Workshop = {
    title: 'Trust',
    language: 'en',
    date: '',
    start: '',
    place: '',
    group: '',
    available: 0,
    parts: [
      { kind: 'note', text: 'Welcome', minutes: 5, private: false },
      { kind: 'lesson', code: codeOf('lesson', 'what-is-a-plc'), minutes: 0 },
      { kind: 'card', code: codeOf('card', 'what-is-a-plc/one'), minutes: 2 },
      { kind: 'protocol', code: codeOf('protocol', 'troika'), minutes: 20 },
      { kind: 'question', code: 'AAAAA', minutes: 3 },
    ],
  };
  const words = { untitled: 'A workshop', unknown: 'Not here' };
  const one = meetingOfWorkshop('w1.x', workshop, catalogue, served.protocols, words);
  const list = one.piecesFor({ ...firstSetup(one), people: 7 });

  it('gives lessons, cards, questions and notes one stretch each, in their minutes or the usual ones', () => {
    expect(rowsOf(list).map(({ title, seconds }) => `${title} ${seconds / 60}`)).toEqual([
      'Welcome 5',
      '1.1 · What is a PLC? 5',
      '1.1 · A card 2',
      'Troika: quick help from two colleagues 20',
      'Not here 3',
    ]);
  });

  it('runs a protocol in its steps, in the minutes that the advisor gave it, for the largest of the groups', () => {
    const troika = list.filter(({ part }) => part);
    expect(secondsOf(troika)).toBe(20 * 60);
    expect(troika).toHaveLength(1 + 4 * 4 + 1);
  });

  it('is kept as it was at the start, also when the site has new words since', () => {
    const setup = { ...firstSetup(one), people: 7 };
    const stretches = [
      { id: 'gone', seconds: 90 },
      ...list.map(({ id, seconds }) => ({ id, seconds: seconds + 1 })),
    ];
    const shown = piecesOfSession({ what: 'w1.x', setup, stretches, events: [], notes: [] }, one);
    expect(shown[0]).toEqual({ id: 'gone', seconds: 90, title: 'Trust', line: '', silent: false });
    expect(shown[1]).toMatchObject({ title: 'Welcome', seconds: 301 });
  });
});

function minutesOf(id: string): number {
  return served.agendas.find((agenda) => agenda.id === id)?.minutes ?? 0;
}
