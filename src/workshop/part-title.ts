import { findPart } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Strings } from '../i18n/strings.ts';
import type { WorkshopPart } from './model.ts';
import { firstLine } from './workshop-text.ts';

/** What a part is called in a list: its title, the first line of a note, or its kind while nothing is known. */
export function titleOf(
  part: WorkshopPart,
  catalogue: Catalogue | undefined,
  text: Pick<Strings['workshop'], 'kinds'>,
): string {
  if (part.kind === 'note') return firstLine(part.text) || text.kinds.note;
  if (!catalogue) return text.kinds[part.kind];
  const found = findPart(part, catalogue);
  return found.kind === 'unknown' ? text.kinds.unknown : found.title;
}
