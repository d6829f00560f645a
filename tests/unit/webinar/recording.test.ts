import { expect, it } from 'vitest';
import { formatMegabytes, recordingFiles } from '../../../src/webinar/recording.ts';

it.each([
  [0.004, '0,1', '0.1'],
  [0.3, '0,3', '0.3'],
  [4.56, '4,6', '4.6'],
  [5, '5', '5'],
  [14.2, '14', '14'],
  [1_250, '1.250', '1,250'],
])('%d megabytes are %s in Dutch and %s in English', (megabytes, nl, en) => {
  expect(formatMegabytes('nl', megabytes)).toBe(nl);
  expect(formatMegabytes('en', megabytes)).toBe(en);
});

it('what is left of a webinar is listed from light to heavy, whatever is missing', () => {
  expect(recordingFiles('en', undefined)).toEqual([]);
  const video = { url: '/v.mp4', megabytes: 180, language: 'nl' } as const;
  const audio = { url: '/a.mp3', megabytes: 14 };
  expect(recordingFiles('en', { video, audio })).toEqual([
    { kind: 'audio', url: '/a.mp3', label: 'Sound only (14 MB)' },
    { kind: 'video', url: '/v.mp4', label: 'Sound and picture (180 MB), in Dutch' },
  ]);
});
