import { isRecord } from './read-content.ts';

/** Every step of a protocol and every turn in it, in order, with its place in the file. */
export function turnsBelow(
  raw: unknown,
  path: readonly PropertyKey[] = [],
  key = 'steps',
): { id: string; path: readonly PropertyKey[] }[] {
  if (!isRecord(raw) || !Array.isArray(raw[key])) return [];
  return raw[key].flatMap((step: unknown, index) => {
    const here = [...path, key, index];
    const own = isRecord(step) && typeof step.id === 'string' ? [{ id: step.id, path: here }] : [];
    return [...own, ...turnsBelow(step, here, 'turns')];
  });
}
