/** Each event once, in the order of their time. The order of the list and doubles (by id) make no difference. */
export function inTime<E extends { readonly id: string; readonly at: number }>(events: readonly E[]): E[] {
  const unique = new Map(events.map((event) => [event.id, event]));
  return [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
