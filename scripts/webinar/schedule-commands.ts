import { strings } from '../../src/i18n/strings.ts';
import { sayConsequences } from '../../src/organiser/say.ts';
import { sayWhen } from '../../src/organiser/when.ts';
import type { Desk } from '../../src/server/organiser/desk.ts';
import type { ScheduleAction } from '../../src/server/organiser/schedule-change.ts';
import { type Command, type Given, NotYet, option, yes } from './command.ts';
import { act, sayComplaints } from './say.ts';
import { findWebinar } from './view-commands.ts';

const text = strings.en.organiser;

/** What changes a webinar for everyone. */
export const scheduleCommands: readonly Command[] = [
  {
    name: 'set-date',
    usage: '<webinar> <date> [--zone zone] [--minutes number] [--yes]',
    summary: 'Sets the date, as 2027-03-04T14:00 in its time zone, and tells everyone.',
    more: 'Zone and length stay as they are when you leave them out.\n',
    options: { ...yes, zone: { type: 'string' }, minutes: { type: 'string' } },
    async run(given, opened) {
      const desk = await opened.desk();
      const { webinar, schedule } = await findWebinar(desk, given.positionals[0]);
      const fields = {
        webinar: webinar.id,
        date: given.positionals[1] ?? '',
        zone: option(given, 'zone') ?? schedule.zone,
        minutes: option(given, 'minutes') ?? String(schedule.minutes),
      };
      return change(desk, 'move', fields, given);
    },
  },
  {
    name: 'postpone',
    usage: '<webinar> [--yes]',
    summary: 'Takes the date away and tells everyone.',
    more: `${text.postponeText}\n`,
    options: yes,
    async run(given, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, given.positionals[0]);
      return change(desk, 'postpone', { webinar: webinar.id }, given);
    },
  },
  {
    name: 'seats',
    usage: '<webinar> <number|all> [--yes]',
    summary: 'Changes the number of places; new ones go to the waiting list.',
    options: yes,
    async run(given, opened) {
      const desk = await opened.desk();
      const [name, seats = ''] = given.positionals;
      const { webinar } = await findWebinar(desk, name);
      return change(
        desk,
        'seats',
        { webinar: webinar.id, seats: seats === 'all' ? '' : seats || '0' },
        given,
      );
    },
  },
  {
    name: 'link',
    usage: '<webinar> <https://…|none>',
    summary: 'Sets the link to the meeting, which goes out by mail only, or takes it away.',
    async run({ positionals: [name, url = ''] }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, name);
      return act(desk, 'link', { webinar: webinar.id, url: url === 'none' ? '' : url || 'none' });
    },
  },
  {
    name: 'cancel',
    usage: '<webinar> --nl "reason" --en "reason" [--yes]',
    summary: 'Cancels a webinar, with a reason in both languages, and tells everyone.',
    options: { ...yes, nl: { type: 'string' }, en: { type: 'string' } },
    async run(given, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, given.positionals[0]);
      const reasons = { reasonNl: option(given, 'nl') ?? '', reasonEn: option(given, 'en') ?? '' };
      return change(desk, 'cancel', { webinar: webinar.id, ...reasons }, given);
    },
  },
  {
    name: 'uncancel',
    usage: '<webinar> [--yes]',
    summary: 'Lets a cancelled webinar take place after all, and tells everyone.',
    options: yes,
    async run(given, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, given.positionals[0]);
      return change(desk, 'uncancel', { webinar: webinar.id }, given);
    },
  },
];

/** Says what would happen, or does it. */
async function change(
  desk: Desk,
  action: ScheduleAction,
  fields: Readonly<Record<string, string>>,
  { values }: Given,
): Promise<string> {
  if (values.yes) return act(desk, action, fields);
  const looked = await desk.previewSchedule(action, fields);
  if ('complaints' in looked) throw new Error(sayComplaints(looked.complaints));
  const { after, mails, offers, holders } = looked.preview;
  throw new NotYet(
    [
      `${text.date}: ${after.start ? sayWhen(after.start, after.zone, 'en') : text.noDate}`,
      `${text.seats}: ${after.seats ?? text.roomForAll}`,
      ...(after.seats !== null && holders > after.seats ? [text.seatsTaken] : []),
      ...sayConsequences({ mails, offers }, 'en'),
    ].join('\n'),
  );
}
