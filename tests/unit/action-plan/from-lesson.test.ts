import { describe, expect, it } from 'vitest';
import { parseFrom, proposeField, putWords } from '../../../src/action-plan/from-lesson.ts';
import { emptyPlan } from '../../../src/action-plan/steps.ts';

const plan = emptyPlan('abcdefgh', 'nl', 0);
const step = 'Als ik deze week mijn berichten lees, dan stuur ik er zelf één.';

describe('words from a lesson', () => {
  it('are named in the address', () => {
    expect(parseFrom('#from=support-and-resources/send-one-request')).toEqual({
      lesson: 'support-and-resources',
      anchor: 'send-one-request',
    });
    for (const other of ['', '#from=', '#from=a', '#from=a/b/c', '#from=A/b', '#p1.abc', '#from=__proto__/x'])
      expect(parseFrom(other)).toBeUndefined();
  });

  it('go into the if–then line when they are one, else into the try', () => {
    expect(proposeField(step)).toBe('ifThen');
    expect(proposeField('Tel vandaag één fout.')).toBe('attempt');
    expect(putWords(plan, 'ifThen', step)).toEqual({
      ok: true,
      changes: { moment: 'ik deze week mijn berichten lees', action: 'stuur ik er zelf één' },
    });
  });

  it('come below what stands there, once', () => {
    const written = { ...plan, need: 'Zes van de negen.' };
    const put = putWords(written, 'need', 'Ze raden.');
    expect(put).toEqual({ ok: true, changes: { need: 'Zes van de negen.\nZe raden.' } });
    expect(putWords({ ...plan, need: 'Zes.\nZe raden.' }, 'need', 'Ze raden.')).toEqual({
      ok: true,
      changes: { need: 'Zes.\nZe raden.' },
    });
  });

  it('are never cut: what does not fit is said', () => {
    expect(putWords({ ...plan, question: 'x'.repeat(290) }, 'question', 'y'.repeat(20))).toEqual({
      ok: false,
      tooLong: 11,
    });
    expect(putWords(plan, 'ifThen', `If ${'x'.repeat(201)}, then y`)).toEqual({ ok: false, tooLong: 1 });
  });
});
