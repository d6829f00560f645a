import { pathFor } from '../i18n/addresses.ts';
import type { Localized } from '../i18n/language.ts';
import { emailKey } from '../webinar/email.ts';
import { type MailKind, signUpMail } from '../webinar/mails.ts';
import type { SignUp } from '../webinar/sign-up-schema.ts';
import type { Database, RegistrationRow } from './tables.ts';
import type { World } from './world.ts';

/** Which wording of the privacy notice the form shows; a new wording gets a new date. */
const noticeVersion = '2026-11-23';

/** How many mails one address gets from us in 24 hours because somebody signs it up again. */
const mailsPerDay = 3;

/**
 * Puts someone on the list of a webinar. When it resolves, the row and its mail are on the disk, written
 * in one transaction. The same address a second time changes nothing and is told so by mail; the caller
 * cannot see the difference, and neither can whoever filled in the form. What a robot sent is kept in
 * quarantine, without mail, and gives way to a person with the same address.
 */
export async function signUp(db: Database, request: SignUpRequest, world: SignUpWorld): Promise<void> {
  const row = rowOf(request, world);
  await db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('registrations')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['webinar', 'email_key'])
          .doUpdateSet(row)
          .where('registrations.status', '=', 'quarantined')
          .where((is) => is.val(row.status), '=', 'listed'),
      )
      .returning('id')
      .executeTakeFirst();
    if (row.status === 'quarantined') return;
    if (inserted) return queueMail(trx, 'listed', inserted.id, request, world);
    const known = await trx
      .selectFrom('registrations')
      .select('id')
      .where('webinar', '=', row.webinar)
      .where('email_key', '=', row.email_key)
      .executeTakeFirstOrThrow();
    if (await hasRoomForMail(trx, row.email_key, world)) {
      await queueMail(trx, 'already-listed', known.id, request, world);
    }
  });
}

function rowOf({ webinar, form, quarantined }: SignUpRequest, world: SignUpWorld): RegistrationRow {
  return {
    id: world.newId(),
    webinar: webinar.id,
    email: form.email,
    email_key: emailKey(form.email),
    name: form.name,
    role: form.role,
    language: form.language,
    organisation: form.organisation ?? null,
    news: form.news ? 1 : 0,
    notice: noticeVersion,
    status: quarantined ? 'quarantined' : 'listed',
    created_at: world.now().toISOString(),
  };
}

async function hasRoomForMail(db: Database, recipientKey: string, world: SignUpWorld): Promise<boolean> {
  const since = new Date(world.now().getTime() - 24 * 3_600_000).toISOString();
  const { mails } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('recipient_key', '=', recipientKey)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(mails) < mailsPerDay;
}

async function queueMail(
  db: Database,
  kind: MailKind,
  registrationId: string,
  { webinar, form }: SignUpRequest,
  { now, newId, site }: SignUpWorld,
): Promise<void> {
  const id = newId();
  const time = now().toISOString();
  const { subject, body } = signUpMail(kind, form.language, {
    name: form.name,
    webinar: webinar.title[form.language],
    sender: site.sender,
    site: new URL(pathFor(form.language, 'webinar'), site.url).href,
  });
  await db
    .insertInto('outbox')
    .values({
      id,
      registration_id: registrationId,
      kind,
      recipient: form.email,
      recipient_key: emailKey(form.email),
      subject,
      body,
      message_id: `<${id}@${new URL(site.url).hostname}>`,
      state: 'queued',
      attempts: 0,
      next_attempt_at: time,
      lease_until: null,
      last_error: null,
      created_at: time,
      sent_at: null,
    })
    .execute();
}

export interface SignUpRequest {
  readonly webinar: { readonly id: string; readonly title: Localized };
  readonly form: SignUp;
  /** True when a trap was touched: keep it aside, send nothing. */
  readonly quarantined: boolean;
}

export interface SignUpWorld extends Pick<World, 'now' | 'newId'> {
  readonly site: Site;
}

/** Who runs the site, and where: for the mails. */
export interface Site {
  /** The public address, for example `https://leerkring.example`. */
  readonly url: string;
  /** The sender of the mails, as people read it. */
  readonly sender: string;
}
