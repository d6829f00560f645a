import type { ProgressEvent } from './model.ts';

/**
 * Joins events to a list, by id; `added` says how many were new. Earlier drafts of a reflection, whose words
 * all stand at the beginning of a later one, are left out: else one text typed with pauses would fill the
 * device. The list folds to the same as all events together. The same list comes back when nothing is new.
 */
export function merge(kept: readonly ProgressEvent[], events: readonly ProgressEvent[]): Merged {
  const known = new Set(kept.map(({ id }) => id));
  const unknown = events.filter(({ id }) => !known.has(id) && known.add(id));
  const all = [...kept, ...unknown];
  const texts = all.filter(isText);
  const needed = (event: ProgressEvent) => !isText(event) || !texts.some((later) => isDraft(event, later));
  const fresh = unknown.filter(needed);
  return { events: fresh.length > 0 ? [...kept.filter(needed), ...fresh] : kept, added: fresh.length };
}

function isText(event: ProgressEvent): event is Text {
  return event.type === 'reflection-saved';
}

function isDraft(event: Text, later: Text): boolean {
  return (
    event.reflection === later.reflection &&
    event.lesson === later.lesson &&
    event.at < later.at &&
    later.text.startsWith(event.text)
  );
}

type Text = Extract<ProgressEvent, { type: 'reflection-saved' }>;

export interface Merged {
  readonly events: readonly ProgressEvent[];
  readonly added: number;
}
