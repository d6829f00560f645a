import { createStored } from '../../src/browser/stored.client.ts';
import { clockSetBefore, clockSetBetween, countSets, type Look } from '../../src/session/clock-watch.ts';
import type { Session, SessionEvent } from '../../src/session/model.ts';
import { createSessionStore, parseSessions } from '../../src/session/session-store.client.ts';
import { createDevice, type FakeDevice } from './storage.ts';

/** A phone with two clocks: one that people set, and one that is never set but may stand still in sleep. */
export function createPhone(start: number) {
  const phone = {
    device: createDevice(),
    /** Milliseconds that really passed. */
    real: 0,
    set: 0,
    slept: 0,
    wall: () => start + phone.real + phone.set,
    steady: () => phone.real - phone.slept,
  };
  return phone;
}

/** The page of the session runner as far as its clock goes: it keeps in the phone's storage, and looks at the clocks. */
export function openSessionPage(phone: Phone, what: string) {
  const tab = phone.device.openTab();
  const store = createSessionStore({
    stored: createStored<readonly Session[]>({
      key: 'sessions',
      version: 1,
      empty: [],
      parse: parseSessions,
      ...tab,
    }),
    now: phone.wall,
  });
  const session = () => store.read().find((one) => one.what === what);
  const takeLook = (): Look => ({
    wall: phone.wall(),
    steady: phone.steady(),
    sets: countSets(session()?.events ?? []),
  });
  store.act(what, (one, at) => clockSetBefore(one.events, at));
  let last = takeLook();
  let watched = true;
  return {
    store,
    session,
    act: (make: (session: Session, at: number) => SessionEvent) => store.act(what, make),
    /** What the page does four times a second, and when it is hidden or comes back; `seen` from now on. */
    look(seen = true) {
      const here = takeLook();
      store.act(what, (one) => clockSetBetween(last, here, watched, one.events));
      last = { ...here, sets: countSets(session()?.events ?? []) };
      watched = seen;
    },
  };
}

export type Phone = ReturnType<typeof createPhone> & { readonly device: FakeDevice };
