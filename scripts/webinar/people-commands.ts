import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { fillIn, plural } from '../../src/i18n/fill-in.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { ActionName } from '../../src/organiser/model.ts';
import type { PersonStep } from '../../src/organiser/paths.ts';
import { type Command, NotYet, option, yes } from './command.ts';
import { act, sayComplaints, table } from './say.ts';
import { findPerson, findWebinar } from './view-commands.ts';

const text = strings.en.organiser;

/** What concerns one person, the quarantine, and who was there. */
export const peopleCommands: readonly Command[] = [
  onePerson('offer', 'offer', 'plaats-aanbieden'),
  onePerson('remove', 'leave', 'afmelden'),
  onePerson('erase', 'erase', 'wissen'),
  {
    name: 'mark',
    usage: '<webinar> <person> <yes|no|unknown>',
    summary: 'Notes whether one person was there.',
    async run({ positionals: [name, who, attended = ''] }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, name);
      const person = await findPerson(desk, webinar.id, who);
      return act(desk, 'mark', { webinar: webinar.id, person, attended });
    },
  },
  {
    name: 'attendance',
    usage: '<webinar> <file> [--also address,address] [--yes]',
    summary: 'Notes who was there from the list of a meeting tool; - reads it from the input.',
    more: 'Without --yes it shows who is recognised and who is not. --also adds people you decide about yourself.\n',
    options: { ...yes, also: { type: 'string' } },
    async run(given, opened) {
      const desk = await opened.desk();
      const [name, file = ''] = given.positionals;
      const { webinar } = await findWebinar(desk, name);
      const list = file === '-' ? await readAll(process.stdin) : await readList(file);
      const also: string[] = [];
      for (const who of (option(given, 'also') ?? '').split(',').filter(Boolean)) {
        also.push(await findPerson(desk, webinar.id, who.trim()));
      }
      if (!given.values.yes) throw new NotYet(await preview(desk, webinar.id, list));
      return act(desk, 'attendance', { webinar: webinar.id, list, also: also.join(' ') });
    },
  },
  {
    name: 'quarantine',
    usage: '<webinar>',
    summary: 'Shows the quarantine of a webinar.',
    async run({ positionals }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, positionals[0]);
      const { people, count } = await desk.quarantine(webinar.id);
      const rows = people.map(({ id, created_at, name, email, organisation }) => [
        id,
        created_at,
        name,
        email,
        organisation ?? '',
      ]);
      const more =
        count > people.length ? `\n${fillIn(text.moreThanShown, { shown: people.length, count })}` : '';
      return people.length === 0 ? text.quarantineEmpty : table(rows) + more;
    },
  },
  {
    name: 'release',
    usage: '<webinar> <person>',
    summary: 'Lets someone out of quarantine: it counts as a sign-up now.',
    async run({ positionals: [name, who] }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, name);
      const person = await findPerson(desk, webinar.id, who);
      return act(desk, 'release', { webinar: webinar.id, person });
    },
  },
  {
    name: 'discard',
    usage: '<webinar> [person] [--all] [--yes]',
    summary: 'Deletes one from quarantine, or all of it.',
    options: { ...yes, all: { type: 'boolean' } },
    async run({ positionals: [name, who], values }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, name);
      if (!who && !values.all) throw new Error('Whom? Name a person, or add --all.');
      const fields: Record<string, string> = { webinar: webinar.id };
      if (who) fields.person = await findPerson(desk, webinar.id, who);
      if (!values.yes) {
        const count = who ? 1 : (await desk.quarantine(webinar.id)).count;
        throw new NotYet(`To be deleted from quarantine: ${plural('en', text.people, count)}.`);
      }
      return act(desk, 'discard', fields);
    },
  },
];

function onePerson(name: string, action: ActionName, step: PersonStep): Command {
  const words = text.steps[step];
  return {
    name,
    usage: '<webinar> <person> [--yes]',
    summary: `${words.button}: one person.`,
    more: `${words.text}\n`,
    options: yes,
    async run({ positionals: [id, who], values }, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, id);
      const person = await findPerson(desk, webinar.id, who);
      if (!values.yes) throw new NotYet(`${words.title} ${words.text}`);
      return act(desk, action, { webinar: webinar.id, person });
    },
  };
}

async function preview(
  desk: Parameters<typeof findWebinar>[0],
  webinar: string,
  list: string,
): Promise<string> {
  if (list.trim() === '') throw new Error(sayComplaints({ list: 'missing' }));
  const { present, unclear, unknown } = await desk.attendance(webinar, list);
  return [
    `${plural('en', text.recognised, present.length)}.`,
    ...present.map(({ person }) => `  ${person.name} <${person.email}>`),
    ...unclear.flatMap(({ line, candidates }) => [
      `${text.unclear}: ${line}`,
      ...candidates.map((one) => `  --also ${one.email}  ${one.name}`),
    ]),
    ...unknown.map((line) => `${text.unknown}: ${line}`),
    text.absentHint,
  ].join('\n');
}

async function readList(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`The file ${file} cannot be read. Is the name right?`);
  });
  /* Teams writes its reports in UTF-16. */
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
