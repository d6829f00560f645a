import { findPart } from '../catalogue/find-part.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import { forParticipants } from './for-participants.ts';
import type { Workshop } from './model.ts';
import { nameOf, whenAndWhere } from './when-and-where.ts';

/** A workshop as a message for a chat: what, when and where, the parts with their minutes, and the link. */
export function buildWorkshopText(workshop: Workshop, address: string, words: TextWords): string {
  const { text, build, language, catalogue } = words;
  const parts = forParticipants(workshop).parts.map((part, index) => {
    const { title, kind, minutes } = findPart(part, catalogue);
    const name = kind === 'unknown' ? text.kinds.unknown : firstLine(title);
    const time = minutes ? ` (${fillIn(text.minutes, { minutes })})` : '';
    return `${index + 1}. ${name}${time}`;
  });
  return [
    nameOf(workshop, text),
    ...whenAndWhere(workshop, text, language),
    '',
    build.textParts,
    ...parts,
    '',
    build.textLink,
    address,
  ].join('\n');
}

/** The name and the link, and no more. */
export function buildLinkText(workshop: Workshop, address: string, text: Strings['workshop']): string {
  return `${nameOf(workshop, text)}\n${address}`;
}

/** The first line of a note, cut where it gets long. */
export function firstLine(words: string): string {
  const line = words.trim().split('\n')[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

export interface TextWords {
  readonly text: Strings['workshop'];
  readonly build: Pick<Strings['workshopBuild'], 'textParts' | 'textLink'>;
  readonly language: Language;
  readonly catalogue: Catalogue;
}
