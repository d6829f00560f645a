import { describe, expect, it } from 'vitest';
import { createStored } from '../../../src/browser/stored.client.ts';
import { isOver, keepSessions } from '../../../src/session/keep-sessions.ts';
import type { Session, Setup } from '../../../src/session/model.ts';
import { createSessionStore, parseSessions } from '../../../src/session/session-store.client.ts';
import { createDevice, type FakeTab } from '../../support/storage.ts';

const setup: Setup = { people: 4, each: 0, sitting: 0, choices: {}, goesOn: false };
const stretches = [
  { id: 'a', seconds: 60 },
  { id: 'b', seconds: 60 },
];
const day = 86_400_000;

function openStore({ storage, listen }: FakeTab, clock = { now: 1_000_000 }) {
  const stored = createStored({ key: 'k', version: 1, empty: [], parse: parseSessions, storage, listen });
  return createSessionStore({ stored, now: () => clock.now });
}

describe('the sessions on a device', () => {
  it('are there after a reload, with their notes and every press', () => {
    const device = createDevice();
    const store = openStore(device.openTab());
    store.start('troika', setup, stretches);
    store.act('troika', (_, at) => ({ type: 'moved-on', at }));
    store.note('troika', 1, 'Fractions');
    const [session] = openStore(device.openTab()).read();
    expect(session).toMatchObject({ what: 'troika', setup, stretches, notes: ['', 'Fractions', '', '', ''] });
    expect(session?.events.map(({ type }) => type)).toEqual(['started', 'moved-on']);
  });

  it('follow each other in two tabs: each press adds to what is on disk', () => {
    const device = createDevice({ slow: true });
    const [one, two] = [openStore(device.openTab()), openStore(device.openTab())];
    one.start('troika', setup, stretches);
    let heard = 0;
    two.subscribe(() => heard++);
    device.settle();
    two.act('troika', (_, at) => ({ type: 'paused', at }));
    device.settle();
    one.act('troika', (_, at) => ({ type: 'resumed', at }));
    device.settle();
    expect(two.read()[0]?.events.map(({ type }) => type)).toEqual(['started', 'paused', 'resumed']);
    expect(heard).toBeGreaterThan(0);
  });

  it('go on in memory when the device is full, and say so', () => {
    const device = createDevice();
    const store = openStore(device.openTab());
    device.fault = 'full';
    store.start('troika', setup, stretches);
    store.act('troika', (_, at) => ({ type: 'moved-on', at }));
    expect(store.read()[0]?.events).toHaveLength(2);
    expect(store.saveState()).toBe('not-saved');
  });

  it('begin anew in the place of an earlier one', () => {
    const store = openStore(createDevice().openTab());
    store.start('troika', setup, stretches);
    store.note('troika', 0, 'Lebo');
    store.start('troika', { ...setup, people: 3 }, stretches);
    expect(store.read()).toHaveLength(1);
    expect(store.read()[0]).toMatchObject({ setup: { people: 3 }, notes: ['', '', '', '', ''] });
  });

  it('go a day after they are over, and two weeks after the last press when they never were', () => {
    const clock = { now: 1_000_000 };
    const store = openStore(createDevice().openTab(), clock);
    store.start('over', setup, stretches);
    store.act('over', (_, at) => ({ type: 'ended', at }));
    store.start('left', setup, stretches);
    const names = () => store.read().map(({ what }) => what);
    clock.now += day - 1;
    store.tidy();
    expect(names()).toEqual(['over', 'left']);
    clock.now += 2;
    store.tidy();
    expect(names()).toEqual(['left']);
    clock.now += 13 * day;
    store.tidy();
    expect(names()).toEqual([]);
  });

  it('are over when they were ended, and not any more after one step back', () => {
    const store = openStore(createDevice().openTab());
    store.start('troika', setup, stretches);
    store.act('troika', (_, at) => ({ type: 'ended', at }));
    const session = () => store.read()[0] as Session;
    expect(isOver(session(), 1_000_000)).toBe(true);
    store.act('troika', (_, at) => ({ type: 'moved-back', at }));
    expect(isOver(session(), 1_000_000)).toBe(false);
  });

  it('are never more than twenty', () => {
    const store = openStore(createDevice().openTab());
    for (let count = 0; count < 25; count++) store.start(`s${count}`, setup, stretches);
    expect(keepSessions(store.read(), 1_000_000)).toHaveLength(20);
  });

  it('are read as far as they can be', () => {
    expect(parseSessions('rubbish')).toEqual({ data: [], whole: false });
    expect(parseSessions([{ what: 'x' }])).toEqual({ data: [], whole: false });
  });
});
