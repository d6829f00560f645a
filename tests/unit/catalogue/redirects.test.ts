import { describe, expect, it } from 'vitest';
import { type LinkedId, linkedIds, redirectsOf, whereTo } from '../../../src/catalogue/redirects.ts';
import { codeOf } from '../../../src/link/code-of.ts';

const ids = ['lesson new', 'card new/same', 'card new/other', 'question new/q', 'protocol talk'];
const isThere = ({ kind, id }: LinkedId) => ids.includes(`${kind} ${id}`);
const ledger = {
  lessons: ['new', 'old'],
  cards: ['new/same', 'new/other', 'old/same', 'old/gone', 'new/lost'],
  questions: ['new/q'],
  protocols: ['talk'],
  formerly: { lessons: ['older'], protocols: ['chat', 'chitchat'], questions: ['new/dropped'] },
  replaced: {
    lessons: { old: 'new', older: 'old' },
    protocols: { chat: 'talk', chitchat: 'chat' },
    questions: { 'new/dropped': 'new' },
  },
};
const to = (kind: LinkedId['kind'], id: string) => whereTo({ kind, id }, ledger, isThere);

describe('an id that was published', () => {
  it('leads to itself while it is there', () => {
    expect(to('lesson', 'new')).toEqual({ kind: 'lesson', id: 'new' });
  });

  it('leads to what replaced it, over several renames', () => {
    expect(to('lesson', 'older')).toEqual({ kind: 'lesson', id: 'new' });
    expect(to('protocol', 'chitchat')).toEqual({ kind: 'protocol', id: 'talk' });
  });

  it('of a card in a lesson that was renamed leads to the same card there, or to the lesson', () => {
    expect(to('card', 'old/same')).toEqual({ kind: 'card', id: 'new/same' });
    expect(to('card', 'old/gone')).toEqual({ kind: 'lesson', id: 'new' });
  });

  it('of a question may lead to a whole lesson', () => {
    expect(to('question', 'new/dropped')).toEqual({ kind: 'lesson', id: 'new' });
  });

  it('leads nowhere when nothing is said of it, or when replacements run in a circle', () => {
    expect(to('card', 'new/lost')).toBeUndefined();
    const circle = { ...ledger, replaced: { protocols: { chat: 'chitchat', chitchat: 'chat' } } };
    expect(whereTo({ kind: 'protocol', id: 'chat' }, circle, isThere)).toBeUndefined();
  });

  it('is in the list of all ids of links, with those that were withdrawn', () => {
    expect(linkedIds(ledger).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'lesson new',
      'lesson old',
      'lesson older',
      ...ledger.cards.map((id) => `card ${id}`),
      'question new/q',
      'question new/dropped',
      'protocol talk',
      'protocol chat',
      'protocol chitchat',
    ]);
  });
});

it('the catalogue gets redirects from old codes to what is there', () => {
  expect(redirectsOf(ledger, isThere)).toEqual({
    [`l${codeOf('lesson', 'old')}`]: `l${codeOf('lesson', 'new')}`,
    [`l${codeOf('lesson', 'older')}`]: `l${codeOf('lesson', 'new')}`,
    [`c${codeOf('card', 'old/same')}`]: `c${codeOf('card', 'new/same')}`,
    [`c${codeOf('card', 'old/gone')}`]: `l${codeOf('lesson', 'new')}`,
    [`q${codeOf('question', 'new/dropped')}`]: `l${codeOf('lesson', 'new')}`,
    [`p${codeOf('protocol', 'chat')}`]: `p${codeOf('protocol', 'talk')}`,
    [`p${codeOf('protocol', 'chitchat')}`]: `p${codeOf('protocol', 'talk')}`,
  });
});
