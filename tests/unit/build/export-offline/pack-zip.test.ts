import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packZip } from '../../../../src/build/export-offline/pack-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('a zip holds all files below one folder', () => {
  const zip = packZip(
    'leerkring-nl',
    new Map([
      ['cursus/index.html', bytes('<p>é')],
      ['index.html', bytes('x')],
    ]),
  );
  const found = Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]);
  expect(found).toEqual([
    ['leerkring-nl/cursus/index.html', '<p>é'],
    ['leerkring-nl/index.html', 'x'],
  ]);
});

it('the same files give the same bytes, whatever their order, the hour and the time zone', () => {
  const files = [
    ['b.html', bytes('b')],
    ['a.html', bytes('a')],
  ] as const;
  const zone = process.env.TZ;
  try {
    const zips = ['Africa/Johannesburg', 'America/Anchorage'].map((place, index) => {
      process.env.TZ = place;
      return packZip('x', new Map(index === 0 ? files : files.toReversed()));
    });
    expect(Buffer.from(zips[0] ?? []).equals(zips[1] ?? new Uint8Array())).toBe(true);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
