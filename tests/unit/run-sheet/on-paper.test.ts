import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPart } from '../../../src/catalogue/find-part.ts';
import { slipOf } from '../../../src/run-sheet/on-paper.ts';
import { sealForParticipants } from '../../../src/workshop/for-participants.ts';
import { openWorkshop } from '../../../src/workshop/workshop-link.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';
import { anyWorkshop } from '../../support/any-workshop.ts';
import { ledWorkshop, secrets } from '../../support/led-workshop.ts';

const lesson = aCatalogue.lessons[0];
const question = lesson?.questions[0];
const protocol = aCatalogue.protocols[0];
const workshop = {
  ...ledWorkshop,
  parts: [
    { kind: 'note' as const, text: secrets.note, minutes: 5, private: true },
    { kind: 'question' as const, code: question?.code ?? '', minutes: 5 },
    { kind: 'lesson' as const, code: lesson?.code ?? '', minutes: 5 },
    { kind: 'protocol' as const, code: protocol?.code ?? '', minutes: 5 },
  ],
};

describe('a slip for participants', () => {
  it('holds name, group, day, hour, place, each lesson once with its short address, and the protocols', () => {
    const slip = slipOf(
      workshop,
      workshop.parts.map((part) => findPart(part, aCatalogue)),
    );
    expect(slip).toEqual({
      title: 'Wat is onze PLG?',
      group: 'Graad 4, Motheo',
      date: '2027-03-04',
      start: '14:00',
      place: 'DTDC Botshabelo',
      lessons: [{ title: 'De eerste les', short: '/l/first/' }],
      protocols: ['Een rondje'],
    });
  });

  it('holds no note, whatever the workshop', () => {
    fc.assert(
      fc.property(anyWorkshop, (any) => {
        const marked = any.parts.map((part) =>
          part.kind === 'note' ? { ...part, text: `NOTE${part.text.slice(0, 500)}` } : part,
        );
        const slip = slipOf(
          { ...any, title: '', group: '', place: '', parts: marked },
          marked.map((part) => findPart(part, aCatalogue)),
        );
        expect(JSON.stringify(slip)).not.toContain('NOTE');
      }),
      { numRuns: 500 },
    );
  });

  it('carries a code in which nothing is that only the facilitator may see', () => {
    fc.assert(
      fc.property(anyWorkshop, (any) => {
        const opened = openWorkshop(sealForParticipants(any));
        if (!opened.ok) throw new Error(opened.reason);
        expect(opened.workshop.parts.filter((part) => part.kind === 'note' && part.private)).toEqual([]);
        expect(opened.workshop.parts).toEqual(
          any.parts.filter((part) => part.kind !== 'note' || !part.private),
        );
      }),
      { numRuns: 500 },
    );
  });
});
