import type { FoundPart, KnownPart } from '../catalogue/find-part.ts';
import type { Language } from '../i18n/language.ts';
import { mostParts, type Workshop, type WorkshopPart } from './model.ts';

type Parts = readonly WorkshopPart[];

/** A workshop with nothing in it. */
export function emptyWorkshop(language: Language): Workshop {
  return { title: '', language, date: '', start: '', place: '', group: '', available: 60, parts: [] };
}

/** A piece of the course as a part, with the minutes it usually takes. */
export function partOf(known: Pick<KnownPart, 'kind' | 'usual'>, code: string): WorkshopPart {
  return { kind: known.kind, code, minutes: Math.min(known.usual, 600) };
}

/** The parts with one more at the end; unchanged when no more fit. */
export function addPart(parts: Parts, part: WorkshopPart): WorkshopPart[] {
  return parts.length < mostParts ? [...parts, part] : [...parts];
}

/** The parts with one at another place; `to` beyond the ends is the end. */
export function movePart(parts: Parts, from: number, to: number): WorkshopPart[] {
  const part = parts[from];
  if (!part) return [...parts];
  const rest = parts.filter((_, index) => index !== from);
  const place = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, place), part, ...rest.slice(place)];
}

/** The parts without one. */
export function removePart(parts: Parts, at: number): WorkshopPart[] {
  return parts.filter((_, index) => index !== at);
}

/** The parts with one put back where it stood. */
export function insertPart(parts: Parts, at: number, part: WorkshopPart): WorkshopPart[] {
  return [...parts.slice(0, at), part, ...parts.slice(at)];
}

/** The parts with one changed. */
export function changePart(
  parts: Parts,
  at: number,
  change: (part: WorkshopPart) => WorkshopPart,
): WorkshopPart[] {
  return parts.map((part, index) => (index === at ? change(part) : part));
}

/** The minutes typed in a field: a whole number from 0 to 600; anything else is 0 or the limit. */
export function readMinutes(typed: string): number {
  const number = Math.round(Number(typed));
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), 600) : 0;
}

/** The minutes of all parts together. */
export function minutesOf(parts: readonly Pick<FoundPart | WorkshopPart, 'minutes'>[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
