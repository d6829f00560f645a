import { fromBase64url, toBase64url } from '../link/base64url.ts';
import { crc32 } from '../link/crc-32.ts';
import { type LinkProblem, openSealedBytes, sealBytes } from '../link/sealed.ts';

/*
 * A link that does not fit in one QR code, cut in parts that may be scanned in any order. Each is a sealed
 * link by itself: its place (1 byte), how many there are (1 byte), which link they are of (CRC-32 of its text,
 * 4 bytes), and its piece of the text's bytes.
 */

/** The parts of a link, as fragments; `too-many` when nobody would scan so many codes. One that fits stays itself. */
export function buildSeries(link: string, bytesEach = 330): readonly string[] | 'too-many' {
  const at = link.indexOf('.') + 1;
  const bytes = fromBase64url(link.slice(at)) ?? new Uint8Array();
  const count = Math.ceil(bytes.length / bytesEach);
  if (count <= 1) return [link];
  if (count > mostParts) return 'too-many';
  const name = new Uint8Array(4);
  new DataView(name.buffer).setUint32(0, crc32(bytes));
  const size = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, index) =>
    sealBytes(
      'series',
      Uint8Array.of(index, count, ...name, ...bytes.subarray(index * size, (index + 1) * size)),
    ),
  );
}

/** Codes that someone may be asked to scan. */
export const mostParts = 24;

/** Opens one part. Never throws. */
export function openPart(text: string): OpenedPart {
  const opened = openSealedBytes('series', text);
  if (!opened.ok) return opened;
  const [index = 0, count = 0] = opened.data;
  if (opened.data.length < 7 || count < 2 || count > mostParts || index >= count)
    return { ok: false, reason: 'damaged' };
  return {
    ok: true,
    index,
    count,
    series: toBase64url(opened.data.subarray(2, 6)),
    piece: toBase64url(opened.data.subarray(6)),
  };
}

/** The parts that came, with this one; a part of another series begins anew only when nothing came before. */
export function addPart(before: Arriving | undefined, part: Part): { arriving: Arriving; news: PartNews } {
  const arriving = before ?? { series: part.series, count: part.count, pieces: {} };
  if (arriving.series !== part.series || arriving.count !== part.count)
    return { arriving, news: 'other-series' };
  if (arriving.pieces[part.index] !== undefined) return { arriving, news: 'known' };
  return {
    arriving: { ...arriving, pieces: { ...arriving.pieces, [part.index]: part.piece } },
    news: 'new',
  };
}

/** The numbers, from 1, of the parts that have not come. */
export function missingParts({ count, pieces }: Arriving): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => pieces[number - 1] === undefined,
  );
}

/** The whole link once every part has come; undefined before that, `damaged` when the parts do not add up. */
export function joinParts(arriving: Arriving): string | 'damaged' | undefined {
  if (missingParts(arriving).length > 0) return undefined;
  const pieces = Array.from({ length: arriving.count }, (_, index) =>
    fromBase64url(arriving.pieces[index] ?? ''),
  );
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...(piece ?? [])]));
  const name = new Uint8Array(4);
  new DataView(name.buffer).setUint32(0, crc32(bytes));
  return toBase64url(name) === arriving.series ? `m1.${toBase64url(bytes)}` : 'damaged';
}

/** Parts that were kept, as data again; undefined when they are none. Never throws. */
export function parseArriving(data: unknown): Arriving | undefined {
  const { series, count, pieces }: Record<string, unknown> = Object(data);
  const isPiece = ([index, piece]: [string, unknown]) =>
    /^\d{1,2}$/.test(index) && typeof piece === 'string' && piece.length < 2_000;
  if (typeof series !== 'string' || typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  if (count < 2 || count > mostParts || typeof pieces !== 'object' || pieces === null) return undefined;
  if (!Object.entries(pieces).every(isPiece)) return undefined;
  return { series, count, pieces: pieces as Arriving['pieces'] };
}

interface Part {
  readonly index: number;
  readonly count: number;
  readonly series: string;
  readonly piece: string;
}

/** The parts of one link that have come so far, by their place from 0. */
export interface Arriving {
  readonly series: string;
  readonly count: number;
  readonly pieces: Readonly<Record<number, string>>;
}

export type PartNews = 'new' | 'known' | 'other-series';

export type OpenedPart =
  | ({ readonly ok: true } & Part)
  | { readonly ok: false; readonly reason: LinkProblem };
