import { expect, it } from 'vitest';
import { createStored } from '../../../src/browser/stored.client.ts';
import { emptyWorkshop } from '../../../src/workshop/edit-parts.ts';
import { createWorkshopStore, parseWorkshops } from '../../../src/workshop/workshop-store.client.ts';
import { aWorkshop } from '../../support/a-workshop.ts';
import { createDevice } from '../../support/storage.ts';

function world() {
  const device = createDevice();
  let ids = 0;
  const open = () =>
    createWorkshopStore({
      stored: createStored({
        key: 'test',
        version: 1,
        empty: [],
        parse: parseWorkshops,
        ...device.openTab(),
      }),
      now: () => 1_000,
      newId: () => `id${String(++ids).padStart(6, '0')}`,
    });
  return { store: open(), open };
}

it('several workshops are kept side by side, and read back by another page', () => {
  const { store, open } = world();
  const first = store.start(emptyWorkshop('nl'));
  store.start(aWorkshop);
  store.change(first, emptyWorkshop('nl'), (before) => ({ ...before, title: 'Nieuw' }));
  expect(
    open()
      .read()
      .map(({ workshop }) => workshop.title),
  ).toEqual(['Nieuw', aWorkshop.title]);
  store.remove(first);
  expect(open().read()).toHaveLength(1);
});

it('a workshop that another tab erased comes back with what is typed in it', () => {
  const { store, open } = world();
  const id = store.start(aWorkshop);
  open().remove(id);
  store.change(id, aWorkshop, (before) => ({ ...before, title: 'Toch' }));
  expect(
    open()
      .read()
      .map(({ workshop }) => workshop.title),
  ).toEqual(['Toch']);
});

it('what is no workshop is left out, and told', () => {
  const kept = { id: 'AAAAAAAA', workshop: aWorkshop, changedAt: 1 };
  expect(parseWorkshops([kept, { id: 'x' }])).toEqual({ data: [kept], whole: false });
  expect(parseWorkshops('x')).toEqual({ data: [], whole: false });
});
