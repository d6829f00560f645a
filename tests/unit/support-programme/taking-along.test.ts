import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { buildCalendarFile } from '../../../src/calendar/calendar-file.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { addPlan } from '../../../src/support-programme/merge-programmes.ts';
import type { Programme } from '../../../src/support-programme/model.ts';
import { programmeEvents } from '../../../src/support-programme/programme-events.ts';
import { programmeRows } from '../../../src/support-programme/programme-rows.ts';
import { listRequests } from '../../../src/support-programme/requests.ts';
import { aPlan } from '../../support/a-plan.ts';

const data = { language: 'nl', text: strings.nl.supportProgramme, plan: strings.nl.actionPlan } as const;
const asking = addPlan({ entries: [] }, aPlan, 1).programme;
const silent: Programme = addPlan(asking, { ...aPlan, id: 'other___', support: '', group: '' }, 1).programme;

describe('what an advisor takes along', () => {
  it('is a table with a heading, a line for each request, and days that sort', () => {
    const [head, ...rows] = programmeRows(listRequests(silent), data);
    expect(head?.slice(0, 3)).toEqual(['Groep', 'Steunvraag', 'Vóór wanneer']);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      [aPlan.group, aPlan.support, '2027-03-05', 'vakadviseur'],
      ['Een groep zonder naam', expect.stringContaining('(vraagt geen steun)'), '', ''],
    ]);
  });

  it('is a calendar with the days of support and of looking back, which another program reads', () => {
    const file = buildCalendarFile(programmeEvents(listRequests(silent), data), new Date(0));
    const events = new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual([
      ['plan-aB3-_9xZ-support@leerkring', '2027-03-05'],
      ['plan-aB3-_9xZ-look-back@leerkring', '2027-03-30'],
      ['plan-other___-look-back@leerkring', '2027-03-30'],
    ]);
    expect(events[0]?.summary).toContain('Steun voor PLG wiskunde graad 4, Botshabelo: Dertig leesboekjes');
  });
});
