import type { Strings } from '../i18n/strings.ts';
import { kinds, type TakenItem } from './gather.ts';

/** What one takes along as a message: a heading for each kind, and each thing with the question it answers. */
export function buildTakeText(items: readonly TakenItem[], text: Strings['forMyPlc']): string {
  const parts = kinds.flatMap((kind) => {
    const taken = items.filter((item) => item.kind === kind);
    return taken.length > 0 ? [`${text.kinds[kind]}\n${taken.map(lineOf).join('\n')}`] : [];
  });
  return [text.textTitle, ...parts].join('\n\n');
}

function lineOf({ about, words }: TakenItem): string {
  return `• ${[about, words].filter(Boolean).join('\n')}`.replaceAll('\n', '\n  ');
}
