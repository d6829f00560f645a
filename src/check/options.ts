import { isRecord } from './read-content.ts';

/** Every option, item, pair and near answer of a question, with its place in it. */
export function optionsBelow(
  raw: unknown,
  path: readonly PropertyKey[] = [],
): { id: string; path: readonly PropertyKey[] }[] {
  if (!isRecord(raw)) return [];
  const lists = ['options', 'items', 'pairs', 'near'].flatMap((key) => {
    const list = raw[key];
    return Array.isArray(list)
      ? list.map((item: unknown, index) => ({ item, path: [...path, key, index] }))
      : [];
  });
  return lists.flatMap(({ item, path: here }) =>
    isRecord(item) && typeof item.id === 'string'
      ? [{ id: item.id, path: here }, ...optionsBelow(item.next, [...here, 'next'])]
      : [],
  );
}
