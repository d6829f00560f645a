import { type Entry, entrySchema, type Programme } from './model.ts';

/** What a file says of itself. */
const format = 'leerkring-support-programme';
const version = 1;

/** The text of a file that holds a programme, to be read back by `readProgrammeFile`. */
export function buildProgrammeFile({ entries }: Programme): string {
  return `${JSON.stringify({ format, version, entries }, null, 1)}\n`;
}

/**
 * Reads such a text. `unread` counts what does not fit and is left out. Never throws; a text that is not ours,
 * is damaged, or comes from a newer version gives its reason.
 */
export function readProgrammeFile(text: string): ProgrammeFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
  const file: { format?: unknown; version?: unknown; entries?: unknown } = Object(json);
  if (file.format !== format || !Array.isArray(file.entries)) return { ok: false, reason: 'not-ours' };
  if (typeof file.version !== 'number' || file.version > version) return { ok: false, reason: 'newer' };
  const { data, whole } = parseEntries(file.entries);
  return { ok: true, programme: { entries: data }, unread: whole ? 0 : file.entries.length - data.length };
}

/** Reads a list of entries; those that do not fit are left out, and `whole` says whether there were any. */
export function parseEntries(list: unknown): { data: Entry[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const data = list.flatMap((one) => {
    const parsed = entrySchema.safeParse(one);
    return parsed.success && isOnePlan(parsed.data) ? [parsed.data] : [];
  });
  return { data, whole: data.length === list.length };
}

function isOnePlan({ versions }: Entry): boolean {
  return versions.every(({ id }) => id === versions[0]?.id);
}

export type ProgrammeFile =
  | { readonly ok: true; readonly programme: Programme; readonly unread: number }
  | { readonly ok: false; readonly reason: 'damaged' | 'not-ours' | 'newer' };
