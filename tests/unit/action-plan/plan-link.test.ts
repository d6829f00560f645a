import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/action-plan/model.ts';
import { openPlan, sealPlan, sealSupportRequest } from '../../../src/action-plan/plan-link.ts';
import { anyPlan } from '../../support/any-workshop.ts';

const runs = Number(process.env.LINK_RUNS ?? 3_000);

/** A plan as a PLC writes one when it writes a lot. */
const plan: Plan = {
  id: 'aB3-_9xZ',
  language: 'nl',
  group: 'PLG wiskunde graad 4, Botshabelo',
  state: 'busy',
  question:
    'Hoe kunnen we leerlingen van graad 4 helpen om een woordsom eerst te onderstrepen en na te vertellen, en pas dan te rekenen?',
  need: 'In de toets van 12 februari rekenden 31 van de 42 leerlingen meteen met de getallen die ze zagen. Negen onderstreepten de vraag. In de schriften zien we dezelfde fout: ze zoeken een woord als “samen” en tellen op.',
  learn:
    'Hoe je een woordsom in drie stappen navertelt: wie, wat gebeurt er, wat is de vraag. Annelie, onze vakadviseur, toont een voorbeeld op 4 maart.',
  attempt:
    'Elke week drie woordsommen waarbij leerlingen eerst in hun eigen taal aan elkaar vertellen wat er gebeurt, zonder te rekenen.',
  moment: 'het dinsdag na de pauze is en graad 4 rekenen heeft',
  action: 'vertellen ze per twee de som na in het Sesotho, en onderstrepen ze de vraag voor ze rekenen',
  who: 'Dineo en Sipho in hun eigen klas; Puleng kijkt één keer mee bij elk van hen',
  from: '2027-03-05',
  until: '2027-03-26',
  sign: 'leerlingen die de vraag onderstrepen in drie woordsommen',
  now: '9 van 42',
  hoped: '30 van 42',
  support:
    'Dertig leesboekjes voor graad 3 op leen, om woordsommen uit verhalen te maken, van 6 tot 24 maart.',
  supportBy: '2027-03-05',
  supporter: 'advisor',
  ownEffort: 'We halen ze zelf op bij het DTDC en brengen ze terug. Lebo houdt de lijst bij.',
  lookBack: '2027-03-30',
  saw: 'Na twee weken onderstrepen 21 van de 42. Wie het in het Sesotho navertelt, rekent minder vaak meteen. De dinsdag na de pauze is te onrustig: we gaan naar woensdag.',
  decision: 'change',
  changedAt: 1_804_000_000_000,
};

describe('the link of an action plan', () => {
  it('carries everything there and back', () => {
    expect(openPlan(`#${sealPlan(plan)}`)).toEqual({ ok: true, plan });
  });

  it('carries any plan there and back', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(openPlan(sealPlan(any))).toEqual({ ok: true, plan: any });
      }),
      { numRuns: runs },
    );
  });

  it('is at most 2,000 characters for a full plan', () => {
    expect(`https://leerkring.example/nl/actieplan/#${sealPlan(plan)}`.length).toBeLessThanOrEqual(2_000);
  });

  it('can carry the request for support alone', () => {
    const opened = openPlan(sealSupportRequest(plan));
    expect(opened).toMatchObject({
      ok: true,
      plan: { id: plan.id, support: plan.support, supportBy: plan.supportBy, need: '', saw: '' },
    });
  });

  it('never throws, wherever it is cut or changed', () => {
    const link = sealPlan(plan);
    for (let at = 0; at < link.length; at++) {
      for (const hurt of [link.slice(0, at), `${link.slice(0, at)}x${link.slice(at + 1)}`]) {
        const opened = openPlan(hurt);
        if (opened.ok) expect(opened.plan).toEqual(plan);
      }
    }
  });
});
