import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc-32.ts';
import { dictionaries } from './dictionaries.ts';

/*
 * A sealed link carries everything in the part of the address after `#`, which no server ever sees:
 *
 *   w1.<base64url of: length of the rest (2 bytes) | CRC-32 of the rest (4 bytes) | rest>
 *
 * `w` names the kind, `1` the version. The rest is JSON, or bytes where
 * JSON is too large, deflated (RFC 1951) with a dictionary that belongs to the version. Promise: a link that was ever made opens for ever. So a version's dictionary and meaning
 * are frozen (tests/fixtures/links holds links of every version); a new shape is a new version.
 */

/** The kinds of sealed links, by the letter they begin with. A `series` is one part of a link too long for one code. */
export const linkKinds = { workshop: 'w', plan: 'p', result: 'r', progress: 'm', series: 's' } as const;

/** The fragment (without `#`) that carries `data`, in the newest version. `data` is plain JSON. */
export function seal(kind: LinkKind, data: unknown): string {
  return sealBytes(kind, new TextEncoder().encode(JSON.stringify(data)));
}

/** The same for what is packed tighter than JSON: bytes, of which `largest` can be opened again. */
export function sealBytes(kind: LinkKind, data: Uint8Array): string {
  const version = newest[kind];
  const rest = deflateSync(data, { level: 9, dictionary: dictionaryOf(version) });
  const sealed = new Uint8Array(rest.length + header);
  const view = new DataView(sealed.buffer);
  view.setUint16(0, rest.length % 65_536);
  view.setUint32(2, crc32(rest));
  sealed.set(rest, header);
  return `${linkKinds[kind]}${version}.${toBase64url(sealed)}`;
}

/**
 * Opens a fragment. Whatever it holds, it never throws: what cannot be opened gives its reason. Forgives
 * what chats do to a link: a `#` or a whole address before it, spaces, and a full stop or bracket behind.
 */
export function openSealed(kind: LinkKind, text: string): Opened {
  const opened = openSealedBytes(kind, text);
  if (!opened.ok) return opened;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(opened.data);
    return { ...opened, data: JSON.parse(json) };
  } catch {
    return problem('damaged');
  }
}

/** The same for a link of bytes. */
export function openSealedBytes(kind: LinkKind, text: string): Opened<Uint8Array> {
  const found = sealedPattern.exec(text.slice(text.lastIndexOf('#') + 1).replace(/\s+/g, ''));
  if (!found) return text.replace(/^#/, '').trim() === '' ? problem('empty') : problem('foreign');
  const [, letter, digits, code = ''] = found;
  if (letter !== linkKinds[kind]) return problem('foreign');
  const version = Number(digits);
  if (version > newest[kind]) return problem('newer');
  const bytes = fromBase64url(code) ?? fromBase64url(code.slice(0, -1));
  if (!bytes || bytes.length <= header) return problem('cut');
  const view = new DataView(bytes.buffer);
  const rest = bytes.subarray(header);
  if (rest.length % 65_536 !== view.getUint16(0))
    return problem(rest.length < view.getUint16(0) ? 'cut' : 'damaged');
  if (crc32(rest) !== view.getUint32(2)) return problem('damaged');
  try {
    const data = inflateSync(rest, { dictionary: dictionaryOf(version), out: new Uint8Array(largest) });
    return { ok: true, version, data };
  } catch {
    return problem('damaged');
  }
}

const sealedPattern = /^([a-z])([1-9]\d?)\.([A-Za-z0-9_-]*)/;
/** Length and checksum. */
const header = 6;
/** Bytes at most, unpacked: a link that unpacks to more is no work of ours. */
export const largest = 256 * 1024;

/** The version that is written, by kind. */
const newest: Readonly<Record<LinkKind, number>> = {
  workshop: 1,
  plan: 1,
  result: 1,
  progress: 1,
  series: 1,
};

function dictionaryOf(version: number): Uint8Array {
  return new TextEncoder().encode(dictionaries[version] ?? '');
}

function problem(reason: LinkProblem): { readonly ok: false; readonly reason: LinkProblem } {
  return { ok: false, reason };
}

export type LinkKind = keyof typeof linkKinds;

/**
 * Why a link does not open: nothing in it, not of this kind, made by a newer version of the site, cut off
 * on the way, or changed on the way.
 */
export type LinkProblem = 'empty' | 'foreign' | 'newer' | 'cut' | 'damaged';

export type Opened<Data = unknown> =
  | { readonly ok: true; readonly version: number; readonly data: Data }
  | { readonly ok: false; readonly reason: LinkProblem };
