import { pathFor } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { buildInvitation, calendarMethod } from '../webinar/calendar.ts';
import { emailKey } from '../webinar/email.ts';
import type { MailAbout, MailKind, MailStanding } from '../webinar/mail-kinds.ts';
import { webinarMail } from '../webinar/mails.ts';
import type { Schedule } from '../webinar/schedule.ts';
import { expiryOf, isBulk } from './mail-timing.ts';
import { placeInLine } from './place-in-line.ts';
import { hashOf } from './secrets.ts';
import type { Database, OutboxRow, RegistrationRow, WebinarRow } from './tables.ts';
import { contentOf, scheduleOfRow } from './webinar-content.ts';
import type { World } from './world.ts';

/**
 * Writes a mail about a registration into the outbox, in the same transaction as what it is about, with a
 * fresh link to the person's own page and the calendar file that belongs to it. With `onceKey` a second
 * call changes nothing. Resolves with true when a mail was written.
 */
export async function queueMail(trx: Database, order: MailOrder, world: MailWorld): Promise<boolean> {
  const { kind, person, webinar, onceKey, news = false } = order;
  if (onceKey && (await isWritten(trx, onceKey))) return false;
  const { site } = world;
  const id = world.newId();
  const secret = world.newSecret();
  const stamp = world.now();
  const known = aboutOf(order, secret, site);
  const method = order.calendar === 'none' ? null : calendarMethod(known);
  const about = { ...known, now: stamp, calendar: method, queuePlace: await queuePlaceOf(trx, order) };
  const sequence = method ? await nextSequence(trx, person.id) : 0;
  const { subject, body, html } = webinarMail(about);
  const now = stamp.toISOString();
  const inserted = await trx
    .insertInto('outbox')
    .values({
      ...emptyMail,
      id,
      registration_id: person.id,
      webinar: webinar.id,
      kind,
      recipient: person.email,
      recipient_key: emailKey(person.email),
      subject,
      body,
      html,
      calendar: method
        ? buildInvitation({
            ...about,
            method,
            sequence,
            uid: uidOf(person.id, site),
            email: person.email,
            organiser: addressOf(site.sender),
            stamp,
          })
        : null,
      calendar_method: method,
      unsubscribe: news ? new URL(`/api/news/${secret}/`, site.url).href : null,
      once_key: onceKey ?? null,
      expires_at: order.expiresAt ?? expiryOf(kind, webinar),
      bulk: isBulk(kind) ? 1 : 0,
      message_id: `<${id}@${new URL(site.url).hostname}>`,
      next_attempt_at: order.dueAt ?? now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  await trx
    .insertInto('access_tokens')
    .values({ hash: hashOf(secret), registration_id: person.id, created_at: now })
    .execute();
  return true;
}

/** Everything the mail of an order can speak of; `secret` is the one in the link to the own page. */
export function aboutOf(order: MailOrder, secret: string, site: Site): MailAbout {
  const { kind, person, webinar, before, message, news = false } = order;
  const language = person.language as Language;
  const hasPlace = person.status === 'registered';
  return {
    kind,
    language,
    name: person.name,
    standing: person.status as MailStanding,
    offerUntil: person.offer_until,
    webinar: contentOf(webinar),
    schedule: scheduleOfRow(webinar),
    joinUrl: hasPlace ? (webinar.join_url ?? site.joinUrls.get(webinar.id)) : undefined,
    page: new URL(pathFor(language, 'webinarOne', { webinar: webinar.id }), site.url).href,
    ownPage: new URL(pathFor(language, 'ownPlace', { token: secret }), site.url).href,
    sender: site.sender,
    before,
    message,
    news,
  };
}

/** The UID of the event in a person's calendar: the same in every file, or the event doubles. */
export function uidOf(registrationId: string, site: Pick<Site, 'url'>): string {
  return `${registrationId}@${new URL(site.url).hostname}`;
}

/** The address in `Name <name@example.org>`. */
export function addressOf(sender: string): string {
  return /<([^>]+)>/.exec(sender)?.[1] ?? sender;
}

/** A mail before anything is known of it. */
export const emptyMail = {
  registration_id: null,
  webinar: null,
  html: '',
  calendar: null,
  calendar_method: null,
  unsubscribe: null,
  once_key: null,
  expires_at: null,
  bulk: 0,
  state: 'queued',
  attempts: 0,
  lease_until: null,
  last_error: null,
  retried_at: null,
  sent_at: null,
} as const satisfies Partial<OutboxRow>;

async function isWritten(trx: Database, onceKey: string): Promise<boolean> {
  const found = await trx
    .selectFrom('outbox')
    .select('id')
    .where('once_key', '=', onceKey)
    .executeTakeFirst();
  return found !== undefined;
}

/** How many are before a person on the waiting list, and they themselves; only where the mail tells it. */
async function queuePlaceOf(trx: Database, { kind, person }: MailOrder): Promise<number | undefined> {
  const tells = kind === 'waiting' || kind === 'already' || kind === 'link';
  return tells ? placeInLine(trx, person) : undefined;
}

async function nextSequence(trx: Database, registrationId: string): Promise<number> {
  const { calendar_sequence } = await trx
    .updateTable('registrations')
    .set(({ eb }) => ({ calendar_sequence: eb('calendar_sequence', '+', 1) }))
    .where('id', '=', registrationId)
    .returning('calendar_sequence')
    .executeTakeFirstOrThrow();
  return calendar_sequence;
}

/** What to write, to whom. */
export interface MailOrder {
  readonly kind: MailKind;
  /** The row as it stands after what happened. */
  readonly person: RegistrationRow;
  readonly webinar: WebinarRow;
  /** Written at most once for this key. */
  readonly onceKey?: string;
  /** Before this instant it would be wrong to send it; by default it goes at once. */
  readonly dueAt?: string;
  /** After this instant it would be wrong to send it; by default the end of the webinar. */
  readonly expiresAt?: string;
  /** `none`: this person never got a calendar file that would need another. */
  readonly calendar?: 'none';
  /** For what has changed: how it was. */
  readonly before?: Schedule;
  readonly message?: { readonly subject: string; readonly text: string };
  readonly news?: boolean;
}

export interface MailWorld extends Pick<World, 'now' | 'newId' | 'newSecret' | 'wait'> {
  readonly site: Site;
}

/** Who runs the site, and where: for the mails. */
export interface Site {
  /** The public address, for example `https://leerkring.example`. */
  readonly url: string;
  /** The sender of the mails, as people read it. */
  readonly sender: string;
  /** Where one takes part, by webinar: from the environment. An organiser's own link goes before it. */
  readonly joinUrls: ReadonlyMap<string, string>;
}
