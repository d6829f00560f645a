import type { ProgressEvent } from './model.ts';
import { parseEvents } from './parse-event.ts';

/** What a file of progress says of itself. */
const format = 'leerkring-progress';
const version = 1;

/** The text of a file that holds events, to be read back by `readTransfer`. */
export function buildTransfer(events: readonly ProgressEvent[]): string {
  return `${JSON.stringify({ format, version, events }, null, 1)}\n`;
}

/**
 * Reads such a text. `unread` counts events that do not fit and are left out. Never throws; a text that is
 * not ours, is damaged, or comes from a newer version gives its reason.
 */
export function readTransfer(text: string): Transfer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
  const file = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  if (file.format !== format || !Array.isArray(file.events)) return { ok: false, reason: 'not-ours' };
  if (typeof file.version !== 'number' || file.version > version) return { ok: false, reason: 'newer' };
  const { data } = parseEvents(file.events);
  return { ok: true, events: data, unread: file.events.length - data.length };
}

export type Transfer =
  | { readonly ok: true; readonly events: readonly ProgressEvent[]; readonly unread: number }
  | { readonly ok: false; readonly reason: 'damaged' | 'not-ours' | 'newer' };
