import { type Language, languages } from '../../i18n/language.ts';
import type { ActionInput } from '../../organiser/action-fields.ts';
import type { ActionOutcome, Audience } from '../../organiser/model.ts';
import type { MailText } from '../../webinar/mail-kinds.ts';
import { webinarMail } from '../../webinar/mails.ts';
import { aboutOf, type MailWorld, queueMail } from '../queue-mail.ts';
import type { Database, RegistrationRow, RegistrationStatus, WebinarRow } from '../tables.ts';
import { Refusal } from './refusal.ts';
import { knownWebinar, lockedWebinar } from './webinar-rows.ts';

/** How many people each audience has, in all and by the language they chose. */
export async function countAudiences(db: Database, webinar: string): Promise<AudienceCounts> {
  const rows = await db
    .selectFrom('registrations')
    .select(({ fn }) => ['status', 'language', fn.countAll().as('count')])
    .where('webinar', '=', webinar)
    .groupBy(['status', 'language'])
    .execute();
  const counts = (audience: keyof typeof statuses) => {
    const those = rows.filter(({ status }) => statuses[audience].includes(status));
    const sum = (among: typeof those) => among.reduce((total, { count }) => total + Number(count), 0);
    const nl = sum(those.filter(({ language }) => language === 'nl'));
    return { all: sum(those), nl, en: sum(those) - nl };
  };
  const news = await loadNews(db);
  const newsInDutch = news.filter(({ language }) => language === 'nl').length;
  return {
    place: counts('place'),
    waiting: counts('waiting'),
    interest: counts('interest'),
    news: { all: news.length, nl: newsInDutch, en: news.length - newsInDutch },
  };
}

/** The mail as it goes out, in both languages, for an example of a person. Writes nothing. */
export async function previewMessage(
  db: Database,
  input: ActionInput<'message'>,
  world: MailWorld,
): Promise<MessagePreview> {
  const webinar = await knownWebinar(db, input.webinar);
  const mails = languages.map((language) => {
    const person = { ...example, language, status: exampleStatus[input.audience] } as RegistrationRow;
    const about = aboutOf(orderOf(input, person, webinar), exampleLink[language], world.site);
    return [language, webinarMail({ ...about, now: world.now(), calendar: null })] as const;
  });
  return {
    mails: Object.fromEntries(mails) as Record<Language, MailText>,
    counts: (await countAudiences(db, input.webinar))[input.audience],
  };
}

/** Writes a mail to everyone of an audience, each in the language they chose. */
export async function sendMessage(
  trx: Database,
  input: ActionInput<'message'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, input.webinar);
  const people = await loadAudience(trx, input.webinar, input.audience);
  if (people.length === 0) throw new Refusal('nobody', 'audience');
  const webinars = await trx.selectFrom('webinars').selectAll().execute();
  const byId = new Map(webinars.map((webinar) => [webinar.id, webinar]));
  for (const [index, person] of people.entries()) {
    /* Thousands of mails in one transaction: let other requests be answered meanwhile. */
    if (index % 50 === 49) await world.wait(0);
    const webinar = byId.get(person.webinar);
    if (webinar) await queueMail(trx, orderOf(input, person, webinar), world);
  }
  return { did: 'message', values: { people: people.length } };
}

function orderOf(input: ActionInput<'message'>, person: RegistrationRow, webinar: WebinarRow) {
  const message =
    person.language === 'nl'
      ? { subject: input.subjectNl, text: input.textNl }
      : { subject: input.subjectEn, text: input.textEn };
  return { kind: 'message', person, webinar, message, news: input.audience === 'news' } as const;
}

async function loadAudience(db: Database, webinar: string, audience: Audience): Promise<RegistrationRow[]> {
  if (audience === 'news') return loadNews(db);
  return db
    .selectFrom('registrations')
    .selectAll()
    .where('webinar', '=', webinar)
    .where('status', 'in', statuses[audience])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Everyone who asked for news with any webinar, each address once: the rest is about one webinar. */
async function loadNews(db: Database): Promise<RegistrationRow[]> {
  const all = await db
    .selectFrom('registrations')
    .selectAll()
    .where('news', '=', 1)
    .where('status', '<>', 'quarantined')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return [...new Map(all.map((person) => [person.email_key, person])).values()];
}

const statuses: Readonly<Record<Exclude<Audience, 'news'>, readonly RegistrationStatus[]>> = {
  place: ['registered'],
  waiting: ['waiting', 'offered'],
  interest: ['interested'],
};
const exampleStatus: Readonly<Record<Audience, RegistrationStatus>> = {
  place: 'registered',
  waiting: 'waiting',
  interest: 'interested',
  news: 'interested',
};
/** Stands where the secret of each person stands. */
const exampleLink: Readonly<Record<Language, string>> = { nl: 'eigen-link', en: 'own-link' };
const example = { name: 'Naledi Mokoena', offer_until: null };

export interface Recipients {
  readonly all: number;
  readonly nl: number;
  readonly en: number;
}
export type AudienceCounts = Readonly<Record<Audience, Recipients>>;

export interface MessagePreview {
  readonly mails: Readonly<Record<Language, MailText>>;
  readonly counts: Recipients;
}
