import { type LinkProblem, largest, openSealedBytes, sealBytes } from '../link/sealed.ts';
import type { ProgressEvent } from '../progress/model.ts';
import type { KnownIds } from './known-ids.ts';
import { packEvents } from './pack-events.ts';
import { type Unpacked, unpackEvents } from './unpack-events.ts';

/**
 * The fragment (without `#`) that carries these events, each with its id and its exact time; `too-long` when
 * it is more than a chat carries and a browser opens, so that only a file can.
 */
export function sealProgress(events: readonly ProgressEvent[], known: KnownIds): string | 'too-long' {
  const bytes = packEvents(events, known);
  if (bytes.length > largest) return 'too-long';
  const link = sealBytes('progress', bytes);
  return link.length > longestLink ? 'too-long' : link;
}

/** Characters of the longest message that the usual chats carry is 65,536; browsers open as much. */
export const longestLink = 60_000;

/** Opens such a fragment, of any version. Never throws. */
export function openProgress(text: string, known: KnownIds): OpenedProgress {
  const opened = openSealedBytes('progress', text);
  if (!opened.ok) return opened;
  try {
    return { ok: true, ...unpackEvents(opened.data, known) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

export type OpenedProgress =
  | ({ readonly ok: true } & Unpacked)
  | { readonly ok: false; readonly reason: LinkProblem };
