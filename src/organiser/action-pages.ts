import type { ActionName } from './model.ts';
import { deskPath } from './paths.ts';

/** The page that tells what was done. */
export function pageAfter(action: ActionName, fields: Fields): string {
  const { webinar, person } = namesOf(fields);
  if (action === 'retry') return deskPath.mails;
  if (action === 'erase') return deskPath.people(webinar);
  if (action === 'release' || action === 'discard') return deskPath.quarantine(webinar);
  if (action === 'mark' || action === 'leave' || action === 'offer') return deskPath.person(webinar, person);
  return deskPath.webinar(webinar);
}

/** The page with the form of an action, where what is wrong with it can be mended. */
export function pageOf(action: ActionName, fields: Fields): string {
  const { webinar, person } = namesOf(fields);
  switch (action) {
    case 'move':
      return deskPath.date(webinar);
    case 'postpone':
    case 'seats':
    case 'link':
    case 'message':
    case 'attendance':
      return deskPath[action](webinar);
    case 'cancel':
    case 'uncancel':
      return deskPath.cancel(webinar);
    case 'erase':
      return deskPath.person(webinar, person);
    default:
      return pageAfter(action, fields);
  }
}

/** As parts of an address: whatever was sent, it stays one part. */
function namesOf(fields: Fields) {
  return {
    webinar: encodeURIComponent(fields.webinar ?? ''),
    person: encodeURIComponent(fields.person ?? ''),
  };
}

type Fields = Readonly<Record<string, string>>;
