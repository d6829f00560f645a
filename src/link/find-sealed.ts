import { type LinkKind, linkKinds, type Opened, openSealed } from './sealed.ts';

/**
 * Every sealed link in a text, in its order: one address, or a whole chat with names, hours and other talk
 * around the links. A link that a program broke over lines is put together again; words that stand against
 * its end are let go. What looks like a link of ours and does not open of `kind` comes back with its reason.
 * Never throws.
 */
export function findSealed(kind: LinkKind, text: string): FoundLink[] {
  const found: FoundLink[] = [];
  let end = 0;
  for (const match of text.matchAll(linkStart)) {
    const [start, mark, letter = '', version = '', dot] = match;
    if (match.index < end) continue;
    const before = wordsBetween(text, end, match.index);
    if (!dot) {
      /* `/#p1` and no more is a link that lost the rest; ` #p1` is a word of the chat. */
      const isCut =
        mark && text[match.index - 1] === '/' && !/\w/.test(text.charAt(match.index + start.length));
      if (isCut) found.push({ before, opened: { ok: false, reason: 'cut' } });
      continue;
    }
    const link = readLink(kind, `${letter}${version}.`, text, match.index + start.length);
    /* Without `#` it may be a word of the chat, such as a room number: only what opens is a link. */
    if (!mark && !link.opened.ok) continue;
    end = link.end;
    found.push({ before, opened: link.opened });
  }
  return found;
}

/* `#p1.`, where some apps write `#` as `%23`; or a bare `p1.` that stands by itself; or `#p1` without its rest. */
const linkStart = new RegExp(
  `(#|%23|(?<![^\\s"'(<>*_~]))([${Object.values(linkKinds).join('')}])([1-9]\\d?)(\\.?)`,
  'g',
);

function readLink(kind: LinkKind, head: string, text: string, from: number): { opened: Opened; end: number } {
  const run = codeAt.exec(text.slice(from, from + longestRun))?.[0] ?? '';
  const needed = charactersOf(run);
  /* As long as its own length says, over line breaks if need be; else what stands there, to learn the reason. */
  for (const [code, length] of [piece(text, from, needed), [run, run.length] as const]) {
    const opened = openSealed(kind, head + code);
    if (opened.ok) return { opened, end: from + length };
  }
  return { opened: openSealed(kind, head + run.slice(0, needed)), end: from + run.length };
}

const codeAt = /^[A-Za-z0-9_-]*/;
/** Characters that a link can have at most, and more than enough for its line breaks. */
const longestRun = 350_000;

/** How many characters a code has, from the length in its first two bytes; see sealed.ts. */
function charactersOf(code: string): number {
  if (code.length < 3) return code.length;
  const [high = 0, low = 0] = Uint8Array.from(
    atob(`${code.slice(0, 3).replace(/-/g, '+').replace(/_/g, '/')}A`),
    (byte) => byte.charCodeAt(0),
  );
  return Math.ceil(((high * 256 + low + 6) * 8) / 6);
}

/** The next `count` characters of code, passing over spaces and line breaks, and how far that reaches. */
function piece(text: string, from: number, count: number): readonly [string, number] {
  let code = '';
  let at = from;
  while (code.length < count && at < text.length && at - from < longestRun) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9_-]/.test(character)) code += character;
    else if (!/\s/.test(character)) break;
    at += 1;
  }
  return [code, at - from];
}

/** What stands before a link on its line, without its own address: in a chat, who sent it. */
function wordsBetween(text: string, from: number, to: number): string {
  return text
    .slice(Math.max(from, to - 400, text.lastIndexOf('\n', to) + 1), to)
    .replace(/\S*$/, '')
    .trim()
    .slice(-80);
}

/** A link in a text. */
export interface FoundLink {
  /** The words before it on its line, at most 80 characters; may be empty. */
  readonly before: string;
  readonly opened: Opened;
}
