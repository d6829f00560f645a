import { learnerKey } from './stored.client.ts';

/** Keys that are of the device, and of none of its people: whoever erases a person leaves them. */
export const deviceKeys: readonly string[] = [learnerKey, 'leerkring.people'];

/**
 * Notes who is learning from now on: what people.ts makes of a person; empty for the first
 * one alone. The page goes on as someone else's only after it began anew. False when the browser refused.
 */
export function setLearner(learner: string, storage: () => HandOverStorage = () => localStorage): boolean {
  try {
    if (learner === '') storage().removeItem(learnerKey);
    else storage().setItem(learnerKey, learner);
    return true;
  } catch {
    return false;
  }
}

/** Removes everything that is kept of one person, by their id. False when the browser refused. */
export function eraseLearner(id: string, storage: () => HandOverStorage = () => localStorage): boolean {
  try {
    for (const key of keysOf(storage()).filter((one) => isOf(id, one))) storage().removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function isOf(id: string, key: string): boolean {
  return id === '' ? /^leerkring\./.test(key) && !isOfDevice(key) : key.startsWith(`${id}.`);
}

/* With what was set aside of it. */
function isOfDevice(key: string): boolean {
  return deviceKeys.some((one) => key === one || key.startsWith(`${one}.`));
}

function keysOf(storage: HandOverStorage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

type HandOverStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length' | 'key'>;
