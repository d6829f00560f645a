import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/link/code-of.ts';
import { linkKinds } from '../../../src/link/sealed.ts';
import type { Workshop } from '../../../src/workshop/model.ts';
import { openWorkshop, sealWorkshop } from '../../../src/workshop/workshop-link.ts';
import { anyWorkshop } from '../../support/any-workshop.ts';
import { runs, timeout } from '../../support/link-runs.ts';

const workshop: Workshop = {
  title: 'Vertrouwen in onze PLG',
  language: 'nl',
  date: '2027-03-04',
  start: '14:00',
  place: 'DTDC Botshabelo',
  group: 'Graad 4, Motheo',
  available: 120,
  parts: [
    ...[
      'trust-is-the-engine',
      'safe-enough',
      'from-control-to-partnership',
      'the-first-meeting',
      'agree-on-norms',
    ].map((id) => ({ kind: 'lesson' as const, code: codeOf('lesson', id), minutes: 5 })),
    { kind: 'card', code: codeOf('card', 'safe-enough/ladder'), minutes: 3 },
    { kind: 'question', code: codeOf('question', 'safe-enough/kagiso'), minutes: 4 },
    { kind: 'question', code: codeOf('question', 'safe-enough/order'), minutes: 4 },
    { kind: 'protocol', code: codeOf('protocol', 'appreciative-check-in'), minutes: 10 },
    { kind: 'protocol', code: codeOf('protocol', 'chalk-talk'), minutes: 20 },
    { kind: 'protocol', code: codeOf('protocol', 'fist-to-five'), minutes: 10 },
    { kind: 'note', text: 'Pauze: koffie en thee', minutes: 15, private: false },
  ],
};

describe('the link of a workshop', () => {
  it('carries everything there and back', () => {
    expect(openWorkshop(`#${sealWorkshop(workshop)}`)).toEqual({ ok: true, workshop });
  });

  it('carries any workshop there and back', { timeout }, () => {
    fc.assert(
      fc.property(anyWorkshop, (any) => {
        expect(openWorkshop(sealWorkshop(any))).toEqual({ ok: true, workshop: any });
      }),
      { numRuns: runs },
    );
  });

  it('is at most 300 characters for a workshop of twelve parts', () => {
    const link = `https://leerkring.example/nl/workshop/#${sealWorkshop(workshop)}`;
    expect(link.length).toBeLessThanOrEqual(300);
  });

  it.each([
    ['', 'empty'],
    ['#', 'empty'],
    ['#kaart-2', 'foreign'],
    ['#p1.AAAAAAAAAAAA', 'foreign'],
    ['#w2.AAAAAAAAAAAA', 'newer'],
    ['#w1.', 'cut'],
    ['#w1.AAAA', 'cut'],
  ])('says what is wrong with %s: %s', (fragment, reason) => {
    expect(openWorkshop(fragment)).toEqual({ ok: false, reason });
  });

  it('tells a link that was cut off from one that was changed', () => {
    const link = sealWorkshop(workshop);
    expect(openWorkshop(link.slice(0, 60))).toEqual({ ok: false, reason: 'cut' });
    const changed = `${link.slice(0, 60)}${link[60] === 'A' ? 'B' : 'A'}${link.slice(61)}`;
    expect(openWorkshop(changed)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('never throws and never opens as something else, wherever it is cut or changed', () => {
    const link = sealWorkshop(workshop);
    for (let at = 0; at < link.length; at++) {
      for (const hurt of [link.slice(0, at), `${link.slice(0, at)}x${link.slice(at + 1)}`]) {
        const opened = openWorkshop(hurt);
        if (opened.ok) expect(opened.workshop).toEqual(workshop);
      }
    }
  });

  it('never throws on foreign text', { timeout }, () => {
    const foreign = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.base64String({ maxLength: 300 }).map((text) => `#${linkKinds.workshop}1.${text}`),
    );
    fc.assert(
      fc.property(foreign, (text) => {
        const opened = openWorkshop(text);
        expect(opened.ok ? '' : opened.reason).toMatch(/empty|foreign|newer|cut|damaged/);
      }),
      { numRuns: runs },
    );
  });

  it('forgives what a chat does to it', () => {
    const link = `https://leerkring.example/nl/workshop/#${sealWorkshop(workshop)}`;
    for (const sent of [`${link}.`, `${link})`, ` ${link}\n`, `${link.slice(0, 80)}\n${link.slice(80)}`]) {
      expect(openWorkshop(sent)).toEqual({ ok: true, workshop });
    }
  });
});
