import type { MailKind } from '../webinar/mail-kinds.ts';
import { endOf } from '../webinar/state.ts';
import type { RegistrationRow, WebinarRow } from './tables.ts';

/**
 * After which instant it would be wrong to send a mail: a confirmation or reminder after the event. What is
 * said afterwards has no end but that of the ladder: null.
 */
export function expiryOf(kind: MailKind, webinar: WebinarRow): string | null {
  if (webinar.start_at === null || kind === 'thanks' || kind === 'message') return null;
  if (kind === 'left' || kind === 'webinar-cancelled' || kind === 'postponed') return null;
  return endOf(webinar.start_at, webinar.minutes).toISOString();
}

/** True for what goes to everybody at once: it waits for what somebody is waiting for. */
export function isBulk(kind: MailKind): boolean {
  return bulkKinds.has(kind);
}

/** The key of a mail that a person gets once for each date of a webinar. */
export function onceKeyOf(
  kind: MailKind,
  webinar: Pick<WebinarRow, 'start_at'>,
  person: Pick<RegistrationRow, 'id'>,
): string {
  return `${kind} ${webinar.start_at} ${person.id}`;
}

const bulkKinds: ReadonlySet<MailKind> = new Set([
  'date-known',
  'changed',
  'postponed',
  'webinar-cancelled',
  'reminder-day',
  'reminder-hour',
  'thanks',
  'message',
]);
