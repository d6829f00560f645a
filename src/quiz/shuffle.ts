/**
 * A stable shuffle: the same list and seed give the same order, on every machine. Fisher–Yates with
 * mulberry32, seeded by FNV-1a of the text.
 */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const next = random(hash(seed));
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** A shuffle that never gives the list back in its own order, for a question about order. */
export function shuffleApart<T>(list: readonly T[], seed: string): T[] {
  const shuffled = shuffle(list, seed);
  const same = shuffled.every((one, index) => one === list[index]);
  return same ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
