import type { EventOf, ProgressEvent } from './model.ts';

/**
 * Joins events to a list, by id; `added` says how many were new. Left out are the choices of a scan that was
 * erased, and earlier drafts of a reflection, whose words all stand at the beginning of a later one: else one
 * text typed with pauses would fill the device. The list folds to the same as all events together. The same
 * list comes back when nothing is new.
 */
export function merge(kept: readonly ProgressEvent[], events: readonly ProgressEvent[]): Merged {
  const known = new Set(kept.map(({ id }) => id));
  const unknown = events.filter(({ id }) => !known.has(id) && known.add(id));
  const replacing = [...kept, ...unknown].filter(isReplacing);
  const needed = (event: ProgressEvent) => !replacing.some((other) => replaces(other, event));
  const fresh = unknown.filter(needed);
  return { events: fresh.length > 0 ? [...kept.filter(needed), ...fresh] : kept, added: fresh.length };
}

function isReplacing(event: ProgressEvent): event is Replacing {
  return event.type === 'reflection-saved' || event.type === 'scan-erased';
}

function replaces(other: Replacing, event: ProgressEvent): boolean {
  if (other.type === 'scan-erased') return event.type === 'scan-rated' && event.scan === other.scan;
  return (
    event.type === other.type &&
    event.reflection === other.reflection &&
    event.lesson === other.lesson &&
    event.at < other.at &&
    other.text.startsWith(event.text)
  );
}

type Replacing = EventOf<'reflection-saved' | 'scan-erased'>;

export interface Merged {
  readonly events: readonly ProgressEvent[];
  readonly added: number;
}
