import { parse } from 'yaml';

/**
 * Splits an MDX file into its YAML head and its body. Both keep their place: the body starts with as many
 * empty lines as the head took, so that lines counted in it are lines of the file. A file without a head
 * gives `head: undefined`.
 */
export function splitFrontmatter(text: string): Split {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const fence = (line: string | undefined) => line?.trimEnd() === '---';
  const end = fence(lines[0]) ? lines.findIndex((line, index) => index > 0 && fence(line)) : -1;
  if (end === -1) return { head: undefined, body: lines.join('\n') };
  return {
    head: `\n${lines.slice(1, end).join('\n')}\n`,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

/** The head as data; nothing when it is absent, no mapping, or not YAML (`check/` tells the author why). */
export function parseFrontmatter(head: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = parse(head ?? '', { logLevel: 'silent' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
  } catch {
    return {};
  }
}

interface Split {
  /** With one line break in front: it stands where `---` stood. */
  readonly head: string | undefined;
  readonly body: string;
}
