import type { Workshop } from './model.ts';

/**
 * The places of the parts to leave out so that the rest fits: long notes first, then parts from the end. Empty
 * when it fits as it is, or when even a workshop without parts does not.
 */
export function whatToDrop(workshop: Workshop, fits: (workshop: Workshop) => boolean): number[] {
  if (fits(workshop)) return [];
  const cost = (index: number) => {
    const part = workshop.parts[index];
    return part?.kind === 'note' ? part.text.length : 0;
  };
  const order = workshop.parts.map((_, index) => index).sort((a, b) => cost(b) - cost(a) || b - a);
  for (let count = 1; count <= order.length; count++) {
    const dropped = order.slice(0, count);
    const parts = workshop.parts.filter((_, index) => !dropped.includes(index));
    if (fits({ ...workshop, parts })) return dropped.sort((a, b) => a - b);
  }
  return [];
}
