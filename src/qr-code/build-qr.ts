import { encodeQR } from 'qr';

/**
 * A text as a QR code: its size in modules, with the quiet zone, and its dark modules as an SVG path.
 * `too-long` when a phone could not read it well: `most` says how many modules a side may have.
 */
export function buildQr(
  text: string,
  { correction = 'medium', most = 109 }: QrShape = {},
): QrPicture | 'too-long' {
  const rows = modulesOf(text, correction);
  if (!rows || rows.length - 2 * quiet > most) return 'too-long';
  return { size: rows.length, path: rows.map(drawRow).join('') };
}

/** Characters that a code of medium correction holds at most, when nothing else is asked: known without drawing it. */
export const mostCharacters = 857;

/** Light modules around it, by ISO/IEC 18004. */
const quiet = 4;

function modulesOf(text: string, ecc: Correction): boolean[][] | undefined {
  try {
    return encodeQR(text, 'raw', { ecc, border: quiet });
  } catch {
    return undefined; // longer than the largest code holds
  }
}

/** One bar for each run of dark modules. */
function drawRow(row: readonly boolean[], y: number): string {
  return row
    .map((dark, x) => {
      if (!dark || row[x - 1]) return '';
      const width = runFrom(row, x);
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end < 0 ? row.length : end) - start;
}

type Correction = 'low' | 'medium' | 'quartile' | 'high';

export interface QrShape {
  /** How much of it may be dirty or torn; `low` makes the smallest code, for a screen. */
  readonly correction?: Correction;
  /** Modules of a side, without the quiet zone. */
  readonly most?: number;
}

export interface QrPicture {
  readonly size: number;
  readonly path: string;
}
