import type { WebinarView } from '../webinar/view.ts';
import { findOwnPlace } from './own-place.ts';
import { placeInLine } from './place-in-line.ts';
import type { Database, RegistrationRow } from './tables.ts';
import { contentOf } from './webinar-content.ts';
import { viewOfRow } from './webinar-views.ts';

/** What the own page shows; undefined when the link leads to nobody (any more). Changes nothing. */
export async function loadOwnPage(db: Database, secret: string, now: Date): Promise<OwnPage | undefined> {
  const own = await findOwnPlace(db, secret);
  if (!own) return undefined;
  return {
    person: own.person,
    view: viewOfRow(own.webinar, now),
    position: await placeInLine(db, own.person),
  };
}

/** Everything we keep about a person, for them to take along; undefined for a link that leads to nobody. */
export async function loadOwnData(db: Database, secret: string): Promise<object | undefined> {
  const own = await findOwnPlace(db, secret);
  if (!own) return undefined;
  const { person, webinar } = own;
  const mails = await db
    .selectFrom('outbox')
    .select(['kind', 'subject', 'state', 'created_at', 'sent_at'])
    .where('registration_id', '=', person.id)
    .orderBy('created_at')
    .execute();
  return {
    webinar: { id: webinar.id, title: contentOf(webinar).title, start: webinar.start_at },
    name: person.name,
    email: person.email,
    role: person.role,
    language: person.language,
    organisation: person.organisation,
    news: person.news === 1,
    privacyNotice: person.notice,
    status: person.status,
    waitingNumber: person.queue_no,
    placeKeptUntil: person.offer_until,
    wasThere: person.attended === null ? null : person.attended === 1,
    signedUp: person.created_at,
    changed: person.updated_at,
    mails: mails.map((mail) => ({
      about: mail.kind,
      subject: mail.subject,
      state: mail.state,
      written: mail.created_at,
      sent: mail.sent_at,
    })),
  };
}

/** A person and the webinar as their own page shows them. */
export interface OwnPage {
  readonly person: RegistrationRow;
  readonly view: WebinarView;
  /** The place in the line of who waits, from 1. */
  readonly position: number | undefined;
}
