import { namedKinds } from '../link/code-of.ts';
import { type LinkProblem, openSealed, seal } from '../link/sealed.ts';
import { type Workshop, type WorkshopPart, workshopSchema } from './model.ts';

/** The fragment that carries a workshop. Throws when the workshop breaks its schema: a mistake of ours. */
export function sealWorkshop(workshop: Workshop): string {
  const { title, language, date, start, place, group, available, parts } = workshopSchema.parse(workshop);
  const head = [title, language === 'nl' ? 0 : 1, date, start, place, group, available];
  return seal('workshop', [...head, ...parts.map(packPart)]);
}

/** Opens such a fragment, of any version. Never throws. */
export function openWorkshop(fragment: string): OpenedWorkshop {
  const opened = openSealed('workshop', fragment);
  if (!opened.ok) return opened;
  const parsed = workshopSchema.safeParse(unpack(opened.data));
  return parsed.success ? { ok: true, workshop: parsed.data } : { ok: false, reason: 'damaged' };
}

/* Version 1: title, 0 for Dutch or 1 for English, date, start, place, group, minutes available, parts. A named part is `l12Abcde`:
   kind, code, minutes. A note is [minutes, text], or [minutes, text, 1] for the facilitator only. */

function packPart(part: WorkshopPart): unknown {
  if (part.kind !== 'note') return `${namedKinds[part.kind]}${part.code}${part.minutes || ''}`;
  return part.private ? [part.minutes, part.text, 1] : [part.minutes, part.text];
}

function unpack(data: unknown): unknown {
  if (!Array.isArray(data)) return undefined;
  const [title, language, date, start, place, group, available, ...parts] = data;
  return {
    title,
    language: language === 0 ? 'nl' : language === 1 ? 'en' : language,
    date,
    start,
    place,
    group,
    available,
    parts: parts.map(unpackPart),
  };
}

function unpackPart(packed: unknown): unknown {
  if (Array.isArray(packed)) {
    const [minutes, text, hidden] = packed;
    return { kind: 'note', minutes, text, private: hidden === 1 };
  }
  const [, letter, code, minutes] = /^([lcqp])([A-Za-z0-9_-]{5})(\d{0,3})$/.exec(String(packed)) ?? [];
  const kind = Object.entries(namedKinds).find(([, one]) => one === letter)?.[0];
  return { kind, code, minutes: Number(minutes) };
}

export type OpenedWorkshop =
  | { readonly ok: true; readonly workshop: Workshop }
  | { readonly ok: false; readonly reason: LinkProblem };
