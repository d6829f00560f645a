/** Writes whole numbers (0 up to 2^53 − 1) in as few bytes as they need: seven bits each, the lowest first. */
export function createColumn(): Column {
  const bytes: number[] = [];
  return {
    bytes,
    add(number) {
      let rest = number;
      while (rest > 127) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
      }
      bytes.push(rest);
    },
  };
}

/** The columns after one another, each with its length before it. */
export function joinColumns(columns: readonly Column[]): Uint8Array {
  const all = createColumn();
  for (const { bytes } of columns) {
    all.add(bytes.length);
    for (const byte of bytes) all.bytes.push(byte);
  }
  return Uint8Array.from(all.bytes);
}

/** Reads what `joinColumns` made. Throws a RangeError when there is less than it says. */
export function splitColumns(bytes: Uint8Array, count: number): ColumnReader[] {
  const all = createReader(bytes);
  return Array.from({ length: count }, () => createReader(all.take(all.next())));
}

function createReader(bytes: Uint8Array): ColumnReader {
  let at = 0;
  const take = (count: number) => {
    if (count > bytes.length - at) throw new RangeError('The column ends too early.');
    at += count;
    return bytes.subarray(at - count, at);
  };
  return {
    take,
    left: () => bytes.length - at,
    next() {
      let number = 0;
      for (let scale = 1; scale < 2 ** 53; scale *= 128) {
        const [byte = 0] = take(1);
        number += (byte % 128) * scale;
        if (byte < 128) return number;
      }
      throw new RangeError('This number is too large.');
    },
  };
}

export interface Column {
  readonly bytes: number[];
  add(number: number): void;
}

export interface ColumnReader {
  next(): number;
  take(count: number): Uint8Array;
  /** Bytes that are not read yet. */
  left(): number;
}
