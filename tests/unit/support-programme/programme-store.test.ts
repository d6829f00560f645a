import { describe, expect, it } from 'vitest';
import { createStored } from '../../../src/browser/stored.client.ts';
import type { Programme } from '../../../src/support-programme/model.ts';
import {
  createProgrammeStore,
  parseProgramme,
} from '../../../src/support-programme/programme-store.client.ts';
import { aPlan } from '../../support/a-plan.ts';
import { createDevice, type FakeDevice } from '../../support/storage.ts';

let moment = 1_000;
let ids = 0;
function openTab(device: FakeDevice) {
  const stored = createStored<Programme>({
    key: 'programme',
    version: 1,
    empty: { entries: [] },
    parse: parseProgramme,
    ...device.openTab(),
  });
  return createProgrammeStore({ stored, now: () => moment++, newId: () => `n${ids++}` });
}

describe('the programme on a device', () => {
  it('keeps plans, ticks, labels and notes over a reload', () => {
    const device = createDevice();
    const store = openTab(device);
    expect(store.add(aPlan)).toBe('new');
    store.set(aPlan.id, 'status', 'arranged');
    store.set(aPlan.id, 'label', 'boekjes');
    expect(store.note(aPlan.id, 'Gebeld.')).toBe('saved');
    expect(openTab(device).read().entries).toMatchObject([
      { status: { value: 'arranged' }, label: { value: 'boekjes' }, notes: [{ text: 'Gebeld.' }] },
    ]);
  });

  it('lets go of a note or a plan on request', () => {
    const store = openTab(createDevice());
    store.add(aPlan);
    store.note(aPlan.id, 'Gebeld.');
    store.removeNote(store.read().entries[0]?.notes[0]?.id ?? '');
    expect(store.read().entries[0]?.notes).toEqual([]);
    store.remove([aPlan.id]);
    expect(store.read().entries).toEqual([]);
  });

  it('joins what comes from a file and overwrites nothing newer', () => {
    const store = openTab(createDevice());
    store.add(aPlan);
    const old = structuredClone(store.read());
    store.set(aPlan.id, 'status', 'asked');
    store.merge(old);
    expect(store.read().entries[0]?.status.value).toBe('asked');
  });

  it('says so when it cannot be kept, and sets aside what it cannot read', () => {
    const device = createDevice();
    const store = openTab(device);
    device.fault = 'full';
    store.add(aPlan);
    expect(store.saveState()).toBe('not-saved');
    expect(store.read().entries).toHaveLength(1);

    const damaged = createDevice();
    damaged.texts.set('programme', '{"version":1,"data":{"entries":[7]}}');
    openTab(damaged).add(aPlan);
    expect(damaged.texts.get('programme.unread')).toBe('{"version":1,"data":{"entries":[7]}}');
  });
});
