import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import { lessonState } from '../../../src/progress/lesson-state.ts';
import type { ProgressEvent } from '../../../src/progress/model.ts';
import { parseEvent, parseEvents } from '../../../src/progress/parse-event.ts';
import { buildTransfer, readTransfer } from '../../../src/progress/transfer.ts';
import { answered, openProgress as open } from '../../support/progress.ts';
import { createDevice } from '../../support/storage.ts';

const rated = { type: 'scan-rated', scan: 'a', block: 'needs', level: 2, person: 1, people: 1 } as const;

describe('progress', () => {
  it('knows a lesson as open, opened, done', () => {
    const store = open(createDevice());
    expect(lessonState(store.read(), 'one')).toBe('open');
    store.record({ type: 'lesson-opened', lesson: 'one' });
    expect(lessonState(store.read(), 'one')).toBe('opened');
    store.record({ type: 'lesson-finished', lesson: 'one' });
    expect(lessonState(store.read(), 'one')).toBe('done');
  });

  it('keeps the first attempt for ever and the last beside it', () => {
    const store = open(createDevice());
    store.record(answered('one', 'q', false));
    store.record(answered('one', 'q', true));
    const question = store.read().lessons.one?.questions.q;
    expect(question).toMatchObject({ attempts: 2, first: { right: false }, last: { right: true } });
  });

  it('remembers the last words of a reflection and whether a step is planned', () => {
    const store = open(createDevice());
    store.record({ type: 'reflection-saved', lesson: 'one', reflection: 'r', text: 'eerst' });
    store.record({ type: 'reflection-saved', lesson: 'one', reflection: 'r', text: 'daarna' });
    store.record({ type: 'step-planned', lesson: 'one', step: 's', planned: true });
    store.record({ type: 'step-planned', lesson: 'one', step: 's', planned: false });
    expect(store.read().lessons.one).toMatchObject({ reflections: { r: 'daarna' }, steps: { s: false } });
  });

  it('puts back what another tab wrote over in the same instant', () => {
    const device = createDevice();
    const store = open(device);
    store.subscribe(() => {});
    store.record(answered('one', 'q', true));
    const theirs = JSON.stringify({
      version: 1,
      data: [{ id: 'theirs', at: 1, lesson: 'two', type: 'lesson-opened' }],
    });
    device.openTab().storage().setItem('leerkring.progress', theirs);
    expect(Object.keys(open(device).read().lessons).sort()).toEqual(['one', 'two']);
  });

  it('puts its own back when another tab leaves rubbish', () => {
    const device = createDevice();
    const store = open(device);
    store.subscribe(() => {});
    store.record(answered('one', 'q', true));
    device.openTab().storage().setItem('leerkring.progress', '{"version":1,"data":[{');
    expect(Object.keys(open(device).read().lessons)).toEqual(['one']);
    expect(device.texts.get('leerkring.progress.unread')).toBe('{"version":1,"data":[{');
  });

  it('refuses at once what could not be read back', () => {
    const store = open(createDevice());
    const text = 'x'.repeat(5001);
    expect(store.record({ type: 'reflection-saved', lesson: 'one', reflection: 'r', text })).toBe(
      'not-saved',
    );
    expect(store.read().lessons).toEqual({});
  });

  it('stays erased when another tab is open', () => {
    const device = createDevice();
    const [one, two] = [open(device), open(device)];
    one.subscribe(() => {});
    one.record(answered('one', 'q', true));
    two.erase();
    expect(one.read().lessons).toEqual({});
    expect(open(device).read().lessons).toEqual({});
  });

  it('keeps the choices of a scan beside the lessons, and opens no lesson by them', () => {
    const device = createDevice();
    const store = open(device);
    store.record({ type: 'lesson-opened', lesson: 'one' });
    expect(store.record({ ...rated, level: null })).toBe('saved');
    const again = open(device);
    expect(again.events().map(({ type }) => type)).toEqual(['lesson-opened', 'scan-rated']);
    expect(Object.keys(again.read().lessons)).toEqual(['one']);
    expect(again.read().latest?.lesson).toBe('one');
  });

  it('takes the choices of an erased scan off the device, also those another open tab made', () => {
    const device = createDevice();
    const [one, two] = [open(device), open(device)];
    for (const store of [one, two]) store.subscribe(() => {});
    one.record(rated);
    two.record({ ...rated, block: 'trust' });
    one.record({ ...rated, scan: 'b' });
    one.record({ type: 'lesson-finished', lesson: 'one' });
    two.record({ type: 'scan-erased', scan: 'a' });
    one.record({ ...rated, block: 'input' });
    const kept = open(device).events();
    expect(kept.map((event) => [event.type, 'scan' in event ? event.scan : ''])).toEqual([
      ['scan-rated', 'b'],
      ['lesson-finished', ''],
      ['scan-erased', 'a'],
    ]);
  });

  it('leaves out an unfitting certainty, and keeps the answer', () => {
    const answer = parseEvent({ ...answered('one', 'q', true), id: 'e', at: 1, sure: 9 });
    expect(answer).toEqual({ ...answered('one', 'q', true), id: 'e', at: 1 });
  });

  it('erases everything on request', () => {
    const device = createDevice();
    const store = open(device);
    store.record(answered('one', 'q', true));
    expect(store.erase()).toBe(true);
    expect(store.read().lessons).toEqual({});
    expect(device.texts.size).toBe(0);
  });
});

describe('folding events', () => {
  const event = fc
    .record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      at: fc.nat(1000),
      lesson: fc.constantFrom('one', 'two'),
      question: fc.constantFrom('p', 'q'),
      right: fc.boolean(),
    })
    .map((one): ProgressEvent => ({ ...one, type: 'question-answered', answer: [], key: '' }));

  it('gives the same whatever the order of the list, and ignores doubles', () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ id }) => id }), (events) => {
        expect(fold([...events].reverse())).toEqual(fold(events));
        expect(fold([...events, ...events])).toEqual(fold(events));
      }),
      { seed: 20261123 },
    );
  });
});

describe('reading events', () => {
  it('never throws, and what it accepts folds without error', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (list) => {
        fold(parseEvents(JSON.parse(JSON.stringify(list) ?? '[]')).data);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  it('drops fields it does not know', () => {
    const event = { id: 'e', at: 1, lesson: 'one', type: 'lesson-opened', extra: '<script>' };
    expect(parseEvent(event)).toEqual({ id: 'e', at: 1, lesson: 'one', type: 'lesson-opened' });
  });

  it.each([
    ['an unknown kind', { id: 'e', at: 1, lesson: 'one', type: 'points-given' }],
    ['a time before 1970', { id: 'e', at: -1, lesson: 'one', type: 'lesson-opened' }],
    ['an id that reaches a prototype', { id: 'e', at: 1, lesson: '__proto__', type: 'lesson-opened' }],
    ['an id that every object has', { ...answered('constructor', 'q', true), id: 'e', at: 1 }],
    [
      'a text too long',
      { id: 'e', at: 1, lesson: 'one', type: 'reflection-saved', reflection: 'r', text: 'x'.repeat(5001) },
    ],
    ['an answer that is no list', { ...answered('one', 'q', true), id: 'e', at: 1, answer: 'a' }],
    ['an event of a lesson without the lesson', { id: 'e', at: 1, type: 'lesson-opened' }],
    ['a kind that every object has', { id: 'e', at: 1, lesson: 'one', type: 'constructor' }],
    ['a choice above 3', { ...rated, id: 'e', at: 1, level: 4 }],
    ['a choice that is a word', { ...rated, id: 'e', at: 1, level: '2' }],
    ['a choice without a level', { ...rated, id: 'e', at: 1, level: undefined }],
    ['a choice for a block that reaches a prototype', { ...rated, id: 'e', at: 1, block: '__proto__' }],
    ['a choice of half a person', { ...rated, id: 'e', at: 1, person: 0.5 }],
    ['a choice of no one knows how many', { ...rated, id: 'e', at: 1, people: null }],
    ['an erased scan without its id', { id: 'e', at: 1, type: 'scan-erased' }],
  ])('refuses %s', (_, event) => {
    expect(parseEvent(event)).toBeUndefined();
  });
});

describe('a file of progress', () => {
  it('comes back whole, and joining it twice adds nothing', () => {
    const store = open(createDevice());
    store.record(answered('one', 'q', true));
    store.record({ type: 'lesson-finished', lesson: 'one' });
    store.record(rated);
    const transfer = readTransfer(buildTransfer(store.events()));
    const elsewhere = open(createDevice());
    elsewhere.record({ type: 'lesson-opened', lesson: 'two' });
    expect(transfer.ok && elsewhere.merge(transfer.events)).toBe(3);
    expect(transfer.ok && elsewhere.merge(transfer.events)).toBe(0);
    expect(Object.keys(elsewhere.read().lessons).sort()).toEqual(['one', 'two']);
    expect(elsewhere.events()).toContainEqual(expect.objectContaining(rated));
  });

  it.each([
    ['damaged', 'no json'],
    ['not-ours', '{"format":"moodle","version":1,"events":[]}'],
    ['not-ours', 'null'],
    ['newer', '{"format":"leerkring-progress","version":2,"events":[]}'],
  ])('is refused as %s: %s', (reason, text) => {
    expect(readTransfer(text)).toEqual({ ok: false, reason });
  });

  it('leaves out and counts parts that cannot be read', () => {
    const good = { id: 'e', at: 1, lesson: 'one', type: 'lesson-opened' };
    const text = JSON.stringify({ format: 'leerkring-progress', version: 1, events: [good, 7] });
    expect(readTransfer(text)).toEqual({ ok: true, events: [good], unread: 1 });
  });
});
