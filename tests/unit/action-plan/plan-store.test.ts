import { describe, expect, it } from 'vitest';
import { openPlan, sealPlan } from '../../../src/action-plan/plan-link.ts';
import { createPlanStore, parsePlans } from '../../../src/action-plan/plan-store.client.ts';
import { createStored } from '../../../src/browser/stored.client.ts';
import { aPlan } from '../../support/a-plan.ts';
import { createDevice, type FakeDevice } from '../../support/storage.ts';

let ids = 0;
function openTab(device: FakeDevice, now = () => 1_800_000_000_123) {
  const stored = createStored({
    key: 'plans',
    version: 1,
    empty: [],
    parse: parsePlans,
    ...device.openTab(),
  });
  return createPlanStore({ stored, now, newId: () => `plan${String(ids++).padStart(4, '0')}` });
}
const planOf = (store: ReturnType<typeof openTab>, index = 0) => {
  const kept = store.read()[index];
  if (!kept) throw new Error('There is no such plan.');
  return kept.plan;
};

describe('the plans on a device', () => {
  it('are there after a reload, several of them', () => {
    const device = createDevice();
    const store = openTab(device);
    store.start('nl');
    store.start('en', { attempt: 'Read in pairs.' });
    expect(store.write(planOf(store), { question: 'Hoe?' })).toBe('saved');
    const later = openTab(device);
    expect(later.read().map(({ plan }) => [plan.language, plan.question, plan.attempt])).toEqual([
      ['nl', 'Hoe?', ''],
      ['en', '', 'Read in pairs.'],
    ]);
  });

  it('take changes of two tabs to different fields together', () => {
    const device = createDevice();
    const [one, two] = [openTab(device), openTab(device)];
    one.start('nl');
    const plan = planOf(one);
    one.write(plan, { question: 'Hoe?' });
    two.write(plan, { need: 'Zes van negen.' });
    expect(planOf(one)).toMatchObject({ question: 'Hoe?', need: 'Zes van negen.' });
  });

  it('say so when they cannot be kept, and are kept once they can', () => {
    const device = createDevice();
    const store = openTab(device);
    store.start('nl');
    device.fault = 'full';
    expect(store.write(planOf(store), { question: 'Hoe?' })).toBe('not-saved');
    expect(planOf(store).question).toBe('Hoe?');
    device.fault = 'none';
    expect(store.write(planOf(store), { need: 'Zes.' })).toBe('saved');
    expect(planOf(openTab(device))).toMatchObject({ question: 'Hoe?', need: 'Zes.' });
  });

  it('bring a plan back that was deleted in another tab while one was writing in it', () => {
    const device = createDevice();
    const [one, two] = [openTab(device), openTab(device)];
    one.start('nl', { question: 'Hoe?' });
    const plan = planOf(one);
    two.remove(plan.id);
    one.write(plan, { need: 'Zes.' });
    expect(planOf(two)).toMatchObject({ id: plan.id, question: 'Hoe?', need: 'Zes.' });
  });

  it('know a plan again that comes back by its own link', () => {
    const store = openTab(createDevice());
    store.start('nl', { question: 'Hoe?' });
    const opened = openPlan(sealPlan(planOf(store)));
    if (!opened.ok) throw new Error('It opens.');
    expect(store.keep(opened.plan)).toBe('same');
  });

  it('take over a newer version when nothing was changed since they were sent, without a copy', () => {
    const store = openTab(createDevice());
    expect(store.keep(aPlan)).toBe('added');
    store.write(planOf(store), { attempt: 'Iets anders.' });
    store.markShared(planOf(store));
    expect(store.keep({ ...aPlan, changedAt: aPlan.changedAt + 1e9, attempt: 'Nog iets.' })).toBe('updated');
    expect(store.read()).toHaveLength(1);
  });

  it('set aside what they cannot read, and lose no plan that they can', () => {
    const device = createDevice();
    const good = { plan: aPlan, shared: '' };
    const text = JSON.stringify({ version: 1, data: [good, { plan: { id: 7 } }, null] });
    device.texts.set('plans', text);
    const store = openTab(device);
    expect(store.read()).toEqual([good]);
    store.start('nl');
    expect(device.texts.get('plans.unread')).toBe(text);
  });
});
