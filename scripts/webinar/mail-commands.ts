import { readFile } from 'node:fs/promises';
import { fillIn, plural } from '../../src/i18n/fill-in.ts';
import { languages } from '../../src/i18n/language.ts';
import { strings } from '../../src/i18n/strings.ts';
import { audiences } from '../../src/organiser/model.ts';
import { sayMailReason } from '../../src/organiser/say.ts';
import { type Command, NotYet, option, yes } from './command.ts';
import { act, sayComplaints, table } from './say.ts';
import { findWebinar } from './view-commands.ts';

const text = strings.en.organiser;

/** Mails of an organiser, and mails that failed. */
export const mailCommands: readonly Command[] = [
  {
    name: 'mail',
    usage: '<webinar> --to audience --subject-nl "…" --text-nl file --subject-en "…" --text-en file [--yes]',
    summary: 'Writes a mail to everyone of a list, in both languages; the texts are files.',
    more: `The audiences: ${audiences.map((audience) => `${audience} (${text.audiences[audience]})`).join(', ')}.\n${text.messageHint}\n`,
    options: {
      ...yes,
      to: { type: 'string' },
      'subject-nl': { type: 'string' },
      'text-nl': { type: 'string' },
      'subject-en': { type: 'string' },
      'text-en': { type: 'string' },
    },
    async run(given, opened) {
      const desk = await opened.desk();
      const { webinar } = await findWebinar(desk, given.positionals[0]);
      const fields = {
        webinar: webinar.id,
        audience: option(given, 'to') ?? '',
        subjectNl: option(given, 'subject-nl') ?? '',
        textNl: await readText(option(given, 'text-nl')),
        subjectEn: option(given, 'subject-en') ?? '',
        textEn: await readText(option(given, 'text-en')),
      };
      if (given.values.yes) return act(desk, 'message', fields);
      const looked = await desk.previewMessage(fields);
      if ('complaints' in looked) throw new Error(sayComplaints(looked.complaints));
      const { counts, mails } = looked.preview;
      const audience = audiences.find((one) => one === fields.audience) ?? 'place';
      const people = plural('en', text.people, counts.all);
      throw new NotYet(
        [
          ...languages.map((of) => `— ${of} — ${mails[of].subject}\n\n${mails[of].body}\n`),
          fillIn(text.recipients, { ...counts, audience: text.audiences[audience], people }),
          text.exampleNote,
        ].join('\n'),
      );
    },
  },
  {
    name: 'failed',
    usage: '',
    summary: 'Shows the mails that could not be sent, and why.',
    async run(_, opened) {
      const { failed, retried, count } = await (await opened.desk()).mails();
      const rows = [...failed, ...retried].map((mail) => [
        mail.id,
        mail.recipient,
        mail.kind,
        failed.includes(mail)
          ? text.mailStates.failed
          : fillIn(text.nextAttempt, { when: mail.next_attempt_at }),
        sayMailReason(mail.last_error, 'en'),
      ]);
      const more =
        count > failed.length ? `\n${fillIn(text.moreThanShown, { shown: failed.length, count })}` : '';
      return rows.length === 0 ? text.noFailed : table(rows) + more;
    },
  },
  {
    name: 'retry',
    usage: '[mail] [--all]',
    summary: 'Puts a mail that could not be sent back in line, or all of them.',
    options: { all: { type: 'boolean' } },
    async run({ positionals: [mail], values }, opened) {
      if (!mail && !values.all) throw new Error('Which? Name a mail (see: failed), or add --all.');
      return act(await opened.desk(), 'retry', mail ? { mail } : {});
    },
  },
];

async function readText(file: string | undefined): Promise<string> {
  if (!file) return '';
  return readFile(file, 'utf8').catch(() => {
    throw new Error(`The file ${file} cannot be read. Is the name right?`);
  });
}
