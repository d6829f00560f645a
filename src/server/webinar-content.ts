import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Webinar, webinarSchema } from '../webinar/model.ts';
import { isZone, type Schedule } from '../webinar/schedule.ts';
import type { WebinarRow } from './tables.ts';

/**
 * Reads `content/webinars/*.yaml`. Throws one message that names every file that is wrong and where;
 * `npm run check` tells an author the same with line and mend.
 */
export function loadWebinars(folder: string): readonly Webinar[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Is CONTENT_DIR right?`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const read = names.map((name) => readOne(join(folder, name)));
  const mistakes = read.flatMap((one) => ('mistake' in one ? [one.mistake] : []));
  if (mistakes.length > 0) throw new Error(`The webinars cannot be read:\n${mistakes.join('\n')}`);
  return read.flatMap((one) => ('webinar' in one ? [one.webinar] : []));
}

/**
 * The file of a webinar as the database keeps it. Why it is cancelled is in the words of the organiser when
 * it was they who cancelled it. Throws only when another program wrote the row.
 */
export function contentOf({
  content,
  cancel_reason,
}: Pick<WebinarRow, 'content' | 'cancel_reason'>): Webinar {
  /* Each sign-up asks twice, and a file seldom changes. */
  const key = `${content}\0${cancel_reason ?? ''}`;
  const known = lastRead.get(key);
  if (known) return known;
  const webinar = readContent({ content, cancel_reason });
  if (lastRead.size >= 100) lastRead.clear();
  lastRead.set(key, webinar);
  return webinar;
}

const lastRead = new Map<string, Webinar>();

function readContent(row: Pick<WebinarRow, 'content' | 'cancel_reason'>): Webinar {
  const content: unknown = JSON.parse(row.content);
  const reason: unknown = row.cancel_reason && JSON.parse(row.cancel_reason);
  return webinarSchema.parse(reason ? Object.assign(content as object, { cancelled: reason }) : content);
}

/** When it is now, with what an organiser changed. */
export function scheduleOfRow(row: WebinarRow): Schedule {
  return {
    start: row.start_at,
    zone: row.zone,
    minutes: row.minutes,
    seats: row.seats,
    cancelled: row.cancelled === 1,
  };
}

function readOne(file: string): { webinar: Webinar } | { mistake: string } {
  try {
    const parsed = webinarSchema.safeParse(parse(readFileSync(file, 'utf8')));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return { mistake: `  ${file}: ${issue?.path.join('.')}: ${issue?.message}` };
    }
    const zone = parsed.data.start?.zone;
    if (zone !== undefined && !isZone(zone)) {
      return { mistake: `  ${file}: start.zone: there is no time zone "${zone}"; write Africa/Johannesburg` };
    }
    return { webinar: parsed.data };
  } catch (error) {
    return { mistake: `  ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
