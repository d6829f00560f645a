import { writeFile } from 'node:fs/promises';
import { closest } from '../../src/check/closest.ts';
import { fillIn, plural } from '../../src/i18n/fill-in.ts';
import { strings } from '../../src/i18n/strings.ts';
import { isStanding } from '../../src/organiser/people-query.ts';
import { sayMailReason, sayOutcome } from '../../src/organiser/say.ts';
import type { Desk } from '../../src/server/organiser/desk.ts';
import type { WebinarDetails } from '../../src/server/organiser/overview.ts';
import type { RegistrationStatus } from '../../src/server/tables.ts';
import { type Command, option } from './command.ts';
import { sayWebinar, table } from './say.ts';

const text = strings.en.organiser;

/** A webinar by name; throws a sentence that names the ones there are. */
export async function findWebinar(desk: Desk, name = ''): Promise<WebinarDetails> {
  const found = await desk.webinar(name);
  if (found) return found;
  const known = (await desk.overview()).webinars.map(({ webinar }) => webinar.id);
  const near = closest(name, known);
  if (known.length === 0)
    throw new Error('There are no webinars yet: start the server once, it reads their files.');
  throw new Error(
    `There is no webinar ${name}. ${near ? `Did you mean ${near}?` : `There are: ${known.join(', ')}.`}`,
  );
}

/** The id of a person by address or id; throws a sentence when they are not on the list. */
export async function findPerson(desk: Desk, webinar: string, name = ''): Promise<string> {
  const id = await desk.findPerson(webinar, name);
  if (id) return id;
  throw new Error(
    `Nobody with the address or id ${name} is on the list of ${webinar}. Look for them with: npm run webinar -- people ${webinar} --search "part of the name"`,
  );
}

/** What only looks. */
export const viewCommands: readonly Command[] = [
  {
    name: 'list',
    usage: '',
    summary: 'Shows all webinars with their state.',
    async run(_, opened) {
      const { webinars, failed } = await (await opened.desk()).overview();
      const lines = webinars.map(sayWebinar);
      if (failed > 0) lines.push(`${plural('en', text.failedMails, failed)}: npm run webinar -- failed`);
      return lines.join('\n') || text.noWebinars;
    },
  },
  {
    name: 'show',
    usage: '<webinar>',
    summary: 'Shows one webinar: state, link, numbers of its lists, how the list grew.',
    async run({ positionals }, opened) {
      const details = await findWebinar(await opened.desk(), positionals[0]);
      const { counts, growth, attendance, joinUrl, settingsUrl } = details;
      const lists = (Object.keys(counts) as RegistrationStatus[]).filter((status) => counts[status] > 0);
      return [
        sayWebinar(details),
        `${text.link}: ${joinUrl ?? (settingsUrl ? `${settingsUrl} (${text.linkFromSettings})` : text.noLink)}`,
        ...(attendance ? [`${text.attendance}: ${fillIn(text.attendanceValue, attendance)}`] : []),
        '',
        table(lists.map((status) => [text.standings[status], String(counts[status])])) || text.listsEmpty,
        '',
        table(growth.points.map(({ start, added, total }) => [start, `+${added}`, String(total)])),
      ]
        .join('\n')
        .trimEnd();
    },
  },
  {
    name: 'people',
    usage: '<webinar> [--search words] [--status status] [--page number]',
    summary: 'Shows the people of a webinar, 50 at a time.',
    more: `The statuses: ${Object.keys(text.standings).join(', ')}.\n`,
    options: { search: { type: 'string' }, status: { type: 'string' }, page: { type: 'string' } },
    async run(given, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, given.positionals[0]);
      const status = option(given, 'status');
      if (status !== undefined && !isStanding(status)) {
        throw new Error(
          `There is no status ${status}. There are: ${Object.keys(text.standings).join(', ')}.`,
        );
      }
      const page = Number(option(given, 'page') ?? 1);
      if (!Number.isInteger(page) || page < 1) throw new Error('--page: write a whole number from 1.');
      const found = await desk.people(webinar.id, { search: option(given, 'search') ?? '', status, page });
      const rows = found.people.map(({ name, email, organisation, status: standing }) => [
        name,
        email,
        organisation ?? '',
        text.standings[standing],
      ]);
      const end = `${plural('en', text.people, found.count)}. ${fillIn(text.pageOf, { page, pages: found.pages })}`;
      return [table(rows), end].filter(Boolean).join('\n');
    },
  },
  {
    name: 'person',
    usage: '<webinar> <person>',
    summary: 'Shows everything that is known of one person, and their mails.',
    async run({ positionals }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, positionals[0]);
      const details = await desk.person(webinar.id, await findPerson(desk, webinar.id, positionals[1]));
      if (!details) throw new Error(text.complaints['no-person']);
      const fields = Object.entries(details.person).map(([name, value]) => [name, String(value ?? '–')]);
      const mails = details.mails.map(({ created_at, state, kind, subject, last_error }) => [
        created_at,
        text.mailStates[state],
        kind,
        subject,
        last_error ? sayMailReason(last_error, 'en') : '',
      ]);
      return [table(fields), '', table(mails) || text.noMails].join('\n');
    },
  },
  {
    name: 'csv',
    usage: '<webinar> --out file.csv',
    summary: 'Writes everyone on the lists to a CSV file.',
    options: { out: { type: 'string' } },
    async run(given, opened) {
      const file = option(given, 'out');
      if (!file) throw new Error('Where to? Add --out people.csv');
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, given.positionals[0]);
      /* Names and addresses: only for who runs the command. */
      await writeFile(file, await desk.csv(webinar.id, 'en'), { mode: 0o600 });
      return `Written: ${file}`;
    },
  },
  {
    name: 'log',
    usage: '',
    summary: 'Shows what organisers did last.',
    async run(_, opened) {
      const actions = await (await opened.desk()).actions();
      const rows = actions.map(({ at, organiser, webinar, outcome }) => [
        at,
        organiser,
        webinar ?? '',
        sayOutcome(outcome, 'en'),
      ]);
      return table(rows) || text.logEmpty;
    },
  },
];
