import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealPlan, sealSupportRequest } from '../../../src/action-plan/plan-link.ts';
import { seal } from '../../../src/link/sealed.ts';
import { readPaste } from '../../../src/support-programme/read-paste.ts';
import { aPlan } from '../../support/a-plan.ts';
import { anyPlan } from '../../support/any-workshop.ts';

const address = (fragment: string) => `https://leerkring.example/nl/actieplan/#${fragment}`;

describe('a pasted chat', () => {
  it('gives the plans in it, and names each link that does not open', () => {
    const whole = address(sealPlan(aPlan));
    const chat = `[2027/03/04, 12:01] Mpho: Hier is ons plan!\n${whole}
[2027/03/04, 12:05] Sipho: en het onze ${whole.slice(0, -30)}…
[2027/03/04, 12:09] Riaan: ${address(sealSupportRequest(aPlan))} (alleen de vraag)
[2027/03/04, 12:11] Els: ${address(seal('plan', ['not', 'a', 'plan']))}`;
    expect(
      readPaste(chat).map((link) => (link.ok ? link.plan.need.slice(0, 12) : [link.reason, link.before])),
    ).toEqual([
      'In de toets ',
      ['cut', '[2027/03/04, 12:05] Sipho: en het onze'],
      '',
      ['damaged', '[2027/03/04, 12:11] Els:'],
    ]);
  });

  it('gives any plans, in their order, with talk around them and one that is cut between them', () => {
    const talk = fc.string({ unit: fc.constantFrom(...' \n.,:;()<>😀é"'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(talk, anyPlan), { maxLength: 4 }), fc.nat(), (messages, chance) => {
        const chat = messages.map(([words, plan]) => `${words} ${address(sealPlan(plan))}`);
        const cutAt = chance % (chat.length + 1);
        chat.splice(cutAt, 0, `kapot: ${address(sealPlan(aPlan)).slice(0, -8)}`);
        const found = readPaste(chat.join('\n'));
        expect(found.map((link) => (link.ok ? link.plan : link.reason))).toEqual([
          ...messages.slice(0, cutAt).map(([, plan]) => plan),
          'cut',
          ...messages.slice(cutAt).map(([, plan]) => plan),
        ]);
      }),
    );
  });

  it('is never too strange to read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readPaste(`#p1.${text}`).every((link) => !link.ok)).toBe(true);
      }),
    );
  });
});
