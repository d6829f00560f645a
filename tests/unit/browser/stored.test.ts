import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStored } from '../../../src/browser/stored.client.ts';
import { createDevice, type FakeDevice, type FakeTab } from '../../support/storage.ts';

const key = 'leerkring.test';

function open(device: FakeDevice, tab: FakeTab = device.openTab(), version = 1) {
  return createStored<readonly number[]>({
    key,
    version,
    empty: [],
    parse: (data) => {
      if (!Array.isArray(data)) return { data: [], whole: false };
      const numbers = data.filter((one): one is number => typeof one === 'number');
      return { data: numbers, whole: numbers.length === data.length };
    },
    ...tab,
  });
}

const add = (number: number) => (list: readonly number[]) => [...list, number];

describe('a stored value', () => {
  it('starts empty, keeps a change, and is there for the next visit', () => {
    const device = createDevice();
    expect(open(device).read()).toEqual([]);
    expect(open(device).change(add(1))).toBe('saved');
    expect(open(device).read()).toEqual([1]);
  });

  it('gives the same object until something changes', () => {
    const stored = open(createDevice());
    stored.change(add(1));
    expect(stored.read()).toBe(stored.read());
  });

  it('does not undo the change of another tab', () => {
    const device = createDevice();
    const [one, two] = [open(device), open(device)];
    one.read();
    two.read();
    one.change(add(1));
    two.change(add(2));
    expect(one.read()).toEqual([1, 2]);
  });

  it('tells its listeners of a change in another tab', () => {
    const device = createDevice();
    const [one, two] = [open(device), open(device)];
    let heard = 0;
    one.subscribe(() => {
      heard += 1;
    });
    two.change(add(1));
    expect(heard).toBe(1);
  });

  it('says not-saved when the device is full, keeps the change in memory, and writes it with the next', () => {
    const device = createDevice();
    const stored = open(device);
    device.fault = 'full';
    expect(stored.change(add(1))).toBe('not-saved');
    expect(stored.read()).toEqual([1]);
    device.fault = 'none';
    expect(stored.change(add(2))).toBe('saved');
    expect(open(device).read()).toEqual([1, 2]);
  });

  it('works in memory where storage is blocked, and says so', () => {
    const device = createDevice();
    device.fault = 'blocked';
    const stored = open(device);
    expect(stored.read()).toEqual([]);
    expect(stored.change(add(1))).toBe('not-saved');
    expect(stored.read()).toEqual([1]);
  });

  it('sets a damaged text aside before anything is written over it', () => {
    const device = createDevice();
    device.texts.set(key, '{"version":1,"data":[1,');
    const stored = open(device);
    expect(stored.read()).toEqual([]);
    stored.change(add(5));
    expect(device.texts.get(`${key}.unread`)).toBe('{"version":1,"data":[1,');
    expect(open(device).read()).toEqual([5]);
  });

  it('keeps what it can read of a partly foreign list and sets the whole aside', () => {
    const device = createDevice();
    const text = '{"version":1,"data":[1,"x",2]}';
    device.texts.set(key, text);
    expect(open(device).read()).toEqual([1, 2]);
    expect(device.texts.get(`${key}.unread`)).toBe(text);
  });

  it('never writes over what a newer version of the site kept', () => {
    const device = createDevice();
    open(device, device.openTab(), 2).change(add(1));
    const newer = device.texts.get(key);
    const older = open(device);
    expect(older.read()).toEqual([]);
    older.change(add(9));
    expect(device.texts.get(`${key}.unread`)).toBe(newer);
  });

  it('writes nothing when it cannot even set the unread text aside', () => {
    const device = createDevice();
    device.texts.set(key, 'rubbish');
    device.fault = 'full';
    const stored = open(device);
    expect(stored.change(add(1))).toBe('not-saved');
    expect(device.texts.get(key)).toBe('rubbish');
  });

  it('sets the text aside after all, and saves, once there is room', () => {
    const device = createDevice();
    device.texts.set(key, 'rubbish');
    device.fault = 'full';
    const stored = open(device);
    stored.change(add(1));
    device.fault = 'none';
    expect(stored.change(add(2))).toBe('saved');
    expect(device.texts.get(`${key}.unread`)).toBe('rubbish');
    expect(open(device).read()).toEqual([1, 2]);
  });

  it('writes nothing over what it cannot read at the moment', () => {
    const device = createDevice();
    const stored = open(device);
    stored.change(add(1));
    device.fault = 'unreadable';
    expect(open(device).change(add(9))).toBe('not-saved');
    expect(stored.change(add(2))).toBe('not-saved');
    expect(stored.read()).toEqual([1, 2]);
    device.fault = 'none';
    expect(open(device).read()).toEqual([1]);
  });

  it('goes on showing what it knew when storage is blocked during the visit', () => {
    const device = createDevice();
    const stored = open(device);
    stored.change(add(1));
    device.fault = 'blocked';
    expect(stored.read()).toEqual([1]);
  });

  it('writes what was waiting as soon as it hears from the browser again', () => {
    const device = createDevice();
    const stored = open(device);
    stored.subscribe(() => {});
    device.fault = 'full';
    stored.change(add(1));
    device.fault = 'none';
    open(device).change(add(2));
    expect(stored.saveState()).toBe('saved');
    expect(open(device).read()).toEqual([2, 1]);
  });

  it('erases what was set aside too', () => {
    const device = createDevice();
    device.texts.set(key, '["private words"');
    const stored = open(device);
    stored.read();
    expect(stored.erase()).toBe(true);
    expect(device.texts.size).toBe(0);
    expect(stored.isEmpty()).toBe(true);
  });

  it('forgets what was waiting when another tab erases', () => {
    const device = createDevice();
    const stored = open(device);
    stored.change(add(1));
    device.fault = 'full';
    stored.change(add(2));
    open(device).erase();
    device.fault = 'none';
    stored.change(add(3));
    expect(open(device).read()).toEqual([3]);
  });

  it('says that erasing was refused', () => {
    const device = createDevice();
    const stored = open(device);
    stored.change(add(1));
    device.fault = 'blocked';
    expect(stored.erase()).toBe(false);
  });

  it('keeps several set-aside texts apart', () => {
    const device = createDevice();
    for (const text of ['first rubbish', 'second rubbish']) {
      device.texts.set(key, text);
      open(device).read();
    }
    expect([...device.texts.values()]).toEqual(expect.arrayContaining(['first rubbish', 'second rubbish']));
  });

  it('never throws on any text and never destroys it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const device = createDevice();
        device.texts.set(key, text);
        const stored = open(device);
        const before = stored.read();
        stored.change(add(1));
        const readWhole =
          before.length > 0 && JSON.stringify(JSON.parse(text).data) === JSON.stringify(before);
        expect(readWhole || [...device.texts.values()].includes(text) || isEmptyValue(text)).toBe(true);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

/** A whole, empty list of ours: nothing there to lose. */
function isEmptyValue(text: string): boolean {
  const value = JSON.parse(text) as { version?: unknown; data?: unknown };
  return value?.version !== undefined && Array.isArray(value.data) && value.data.length === 0;
}
