import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { lookBackEvent } from '../../../src/action-plan/look-back-event.ts';
import {
  buildLinkText,
  buildPlanText,
  buildRequestText,
  ifThenLine,
  nameOf,
} from '../../../src/action-plan/plan-text.ts';
import { emptyPlan } from '../../../src/action-plan/steps.ts';
import { buildCalendarFile } from '../../../src/calendar/calendar-file.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { aPlan } from '../../support/a-plan.ts';

const text = strings.nl.actionPlan;
const empty = emptyPlan('abcdefgh', 'nl', 0);

describe('an action plan as a message', () => {
  it('has fields 1, 5, 7, 8 and 9', () => {
    expect(buildPlanText(aPlan, text, 'nl')).toMatchInlineSnapshot(`
      "Actieplan van PLG wiskunde graad 4, Botshabelo
      Onze focusvraag: Hoe kunnen we leerlingen van graad 4 helpen om een woordsom eerst te onderstrepen en na te vertellen, en pas dan te rekenen?
      Als het dinsdag na de pauze is en graad 4 rekenen heeft, dan vertellen ze per twee de som na in het Sesotho, en onderstrepen ze de vraag voor ze rekenen.
      Teken van succes: leerlingen die de vraag onderstrepen in drie woordsommen · Nu: 9 van 42 · Gehoopt: 30 van 42
      Steun die we vragen: Dertig leesboekjes voor graad 3 op leen, om woordsommen uit verhalen te maken, van 6 tot 24 maart. (vóór 5 maart 2027, van: vakadviseur)
      Wat we zelf doen: We halen ze zelf op bij het DTDC en brengen ze terug. Lebo houdt de lijst bij.
      Terugkijkdatum: 30 maart 2027"
    `);
  });

  it('can be the request for support alone, which names neither need nor what was seen', () => {
    const request = buildRequestText(aPlan, text, 'nl');
    expect(request).toMatchInlineSnapshot(`
      "Steunvraag van PLG wiskunde graad 4, Botshabelo
      Dertig leesboekjes voor graad 3 op leen, om woordsommen uit verhalen te maken, van 6 tot 24 maart. (vóór 5 maart 2027, van: vakadviseur)
      Voor onze proef: Elke week drie woordsommen waarbij leerlingen eerst in hun eigen taal aan elkaar vertellen wat er gebeurt, zonder te rekenen.
      Wat we zelf doen: We halen ze zelf op bij het DTDC en brengen ze terug. Lebo houdt de lijst bij."
    `);
    expect(request).not.toContain(aPlan.need.slice(0, 20));
  });

  it('leaves out what is empty', () => {
    expect(buildPlanText(empty, text, 'nl')).toBe('Actieplan van onze PLG');
    expect(buildPlanText({ ...empty, lookBack: '9999-99-99' }, text, 'nl')).toBe('Actieplan van onze PLG');
  });

  it('says what a link opens', () => {
    expect(buildLinkText(empty, strings.en.actionPlan, 'https://x/#p1.a', 'whole')).toBe(
      'Action plan “Plan without a question yet”:\nhttps://x/#p1.a',
    );
    expect(
      buildLinkText({ ...empty, group: 'PLC 4' }, strings.en.actionPlan, 'https://x/#p1.a', 'request'),
    ).toBe('Request for support of PLC 4:\nhttps://x/#p1.a');
  });

  it('is called by its question, its try, or that it has none, on a short line', () => {
    expect(nameOf({ ...empty, attempt: 'Per twee\nlezen' }, text)).toBe('Per twee lezen');
    expect(nameOf(aPlan, text)).toBe(
      'Hoe kunnen we leerlingen van graad 4 helpen om een woordsom eerst te …',
    );
    expect(nameOf(empty, text)).toBe(text.untitled);
  });

  it('reads as one line while it is written', () => {
    expect(ifThenLine(empty, text)).toBe('');
    expect(ifThenLine({ ...empty, moment: 'Als het dinsdag is,' }, text)).toBe('Als het dinsdag is, dan …');
    expect(ifThenLine({ ...empty, action: 'lezen we.' }, text)).toBe('Als …, dan lezen we.');
  });
});

describe('the reminder to look back', () => {
  it('is a whole day with an alarm, which another program reads', () => {
    const file = buildCalendarFile([lookBackEvent(aPlan, text, 'nl')], new Date('2027-03-01T08:00:00Z'));
    const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
    const event = new ICAL.Event(component ?? undefined);
    expect(event.uid).toBe('plan-aB3-_9xZ-look-back@leerkring');
    expect(event.startDate.toString()).toBe('2027-03-30');
    expect(event.summary).toContain('Terugkijken: Hoe kunnen we leerlingen');
    expect(event.description).toContain('30 van 42');
    expect(component?.getAllSubcomponents('valarm')).toHaveLength(1);
  });
});
