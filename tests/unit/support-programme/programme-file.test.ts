import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProgrammeFile, readProgrammeFile } from '../../../src/support-programme/programme-file.ts';
import { anyProgramme } from '../../support/any-programme.ts';

describe('a programme in a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        expect(readProgrammeFile(buildProgrammeFile(programme))).toEqual({ ok: true, programme, unread: 0 });
      }),
    );
  });

  it.each([
    ['damaged', '{"format": "leerkr'],
    ['damaged', ''],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"leerkring-progress","version":1,"events":[]}'],
    ['not-ours', '{"format":"leerkring-support-programme","version":1,"entries":{"length":9}}'],
    ['newer', '{"format":"leerkring-support-programme","version":2,"entries":[]}'],
    ['newer', '{"format":"leerkring-support-programme","entries":[]}'],
  ])('is refused with a reason when it is %s: %s', (reason, text) => {
    expect(readProgrammeFile(text)).toEqual({ ok: false, reason });
  });

  it('gives what can be read of a file that someone changed, and counts the rest', () => {
    fc.assert(
      fc.property(anyProgramme, fc.anything(), (programme, junk) => {
        const file = JSON.parse(buildProgrammeFile(programme));
        file.entries.push(junk === undefined ? null : junk);
        expect(readProgrammeFile(JSON.stringify(file))).toEqual({ ok: true, programme, unread: 1 });
      }),
    );
  });

  it('never reaches the prototype of an object', () => {
    const hostile =
      '{"format":"leerkring-support-programme","version":1,"entries":[{"__proto__":{"polluted":1}}]}';
    expect(readProgrammeFile(hostile)).toMatchObject({ ok: true, unread: 1 });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
