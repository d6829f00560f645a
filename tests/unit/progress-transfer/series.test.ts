import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../../src/progress/in-time.ts';
import { openProgress, sealProgress } from '../../../src/progress-transfer/progress-link.ts';
import {
  type Arriving,
  addPart,
  buildSeries,
  joinParts,
  missingParts,
  openPart,
  parseArriving,
} from '../../../src/progress-transfer/series.ts';
import { buildQr } from '../../../src/qr-code/build-qr.ts';
import { anyLog, knownIds } from '../../support/any-progress.ts';
import { paintQr } from '../../support/paint-qr.ts';
import { aWholeCourse } from '../../support/whole-course.ts';

const wholeCourse = sealProgress(aWholeCourse(), knownIds);

/** Takes parts in, in this order. */
function take(parts: readonly string[]): Arriving | undefined {
  let arriving: Arriving | undefined;
  for (const one of parts) {
    const part = openPart(one);
    if (part.ok) ({ arriving } = addPart(arriving, part));
  }
  return arriving;
}

function seriesOf(link: string, bytesEach?: number): readonly string[] {
  const series = buildSeries(link, bytesEach);
  if (series === 'too-many') throw new Error('Too many parts.');
  return series;
}

describe('a series of codes', () => {
  it('gives the whole link back whatever the order, with doubles', () => {
    fc.assert(
      fc.property(
        anyLog(),
        fc.integer({ min: 120, max: 400 }),
        fc.infiniteStream(fc.nat(1000)),
        (log, bytesEach, order) => {
          const link = sealProgress(log, knownIds);
          const series = buildSeries(link, bytesEach);
          if (series === 'too-many') return;
          const shuffled = [...series, ...series]
            .map((part) => ({ part, place: order.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ part }) => part);
          const arriving = take(shuffled);
          const whole = series.length === 1 ? series[0] : arriving && joinParts(arriving);
          expect(openProgress(whole ?? '', knownIds)).toEqual({ ok: true, events: inTime(log), unread: 0 });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells which parts are missing, and is nothing before they came', () => {
    const series = seriesOf(wholeCourse);
    const arriving = take([series[3] ?? '', series[0] ?? '']);
    if (!arriving) throw new Error('Nothing came.');
    expect(series.length).toBeGreaterThan(4);
    expect(missingParts(arriving)).toEqual(
      series.map((_, index) => index + 1).filter((number) => number !== 1 && number !== 4),
    );
    expect(joinParts(arriving)).toBeUndefined();
  });

  it('takes no part of another series, and no part twice', () => {
    const one = openPart(seriesOf(wholeCourse)[0] ?? '');
    const other = openPart(seriesOf(sealProgress(aWholeCourse().slice(1), knownIds))[1] ?? '');
    if (!one.ok || !other.ok) throw new Error('They open.');
    const { arriving } = addPart(undefined, one);
    expect(addPart(arriving, other)).toEqual({ arriving, news: 'other-series' });
    expect(addPart(arriving, one)).toEqual({ arriving, news: 'known' });
  });

  it('says when a part is cut, damaged, foreign or newer', () => {
    const [part = ''] = seriesOf(wholeCourse);
    expect(openPart(part.slice(0, -9))).toEqual({ ok: false, reason: 'cut' });
    expect(openPart(`${part.slice(0, 30)}AAAA${part.slice(34)}`)).toEqual({ ok: false, reason: 'damaged' });
    expect(openPart(wholeCourse)).toEqual({ ok: false, reason: 'foreign' });
    expect(openPart(part.replace('s1.', 's2.'))).toEqual({ ok: false, reason: 'newer' });
  });

  it('says when the parts do not add up', () => {
    const arriving = take(seriesOf(wholeCourse));
    if (!arriving) throw new Error('They came.');
    const pieces = { ...arriving.pieces, 1: arriving.pieces[2] ?? '' };
    expect(joinParts({ ...arriving, pieces })).toBe('damaged');
  });

  it('is refused when nobody would scan so many', () => {
    expect(buildSeries(wholeCourse, 20)).toBe('too-many');
  });

  it('has parts that a cheap phone reads: codes of at most 81 modules a side, each read back', () => {
    const series = seriesOf(wholeCourse);
    process.stdout.write(`\nThe whole course: ${series.length} codes\n`);
    for (const part of series) {
      const address = `https://leerkring.example/nl/mijn-leerpad/meenemen/#${part}`;
      const picture = buildQr(address, { correction: 'low', most: 81 });
      if (picture === 'too-long') throw new Error('It fits.');
      expect(decodeQR(paintQr(picture))).toBe(address);
    }
  });

  it('reads kept parts again, and nothing else', () => {
    const arriving = take(seriesOf(wholeCourse).slice(1));
    expect(parseArriving(JSON.parse(JSON.stringify(arriving)))).toEqual(arriving);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => parseArriving(data)).not.toThrow();
      }),
    );
    for (const data of [
      undefined,
      7,
      {},
      { series: 'a', count: 99, pieces: {} },
      { series: 'a', count: 3, pieces: { x: 1 } },
    ])
      expect(parseArriving(data)).toBeUndefined();
  });
});
