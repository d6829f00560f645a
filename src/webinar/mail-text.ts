import { fillIn } from '../i18n/fill-in.ts';
import type { MailBlock } from './mail-block.ts';

/** The plain text of a mail: paragraphs with an empty line between them, every address on a line of its own. */
export function buildMailText(blocks: readonly MailBlock[]): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case 'greeting':
      return block.name === undefined ? block.words : fillIn(block.words, { name: block.name });
    case 'fact':
      return [`${block.label}:`, ...block.lines, ...(block.url ? [block.url] : [])].join('\n');
    case 'action':
    case 'link':
      return `${block.label}:\n${block.url}`;
    case 'rule':
      return '———';
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
    case 'small':
      return block.text;
  }
}
