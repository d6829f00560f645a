import { createStored } from '../browser/stored.client.ts';

/** What was taken along, as `nl/slug`: to notice when the browser has cleared it. */
export const noted = createStored<readonly string[]>({
  key: 'leerkring.offline',
  version: 1,
  empty: [],
  parse: (data) => {
    const list = Array.isArray(data) ? data.filter((one): one is string => typeof one === 'string') : [];
    return { data: list, whole: Array.isArray(data) && list.length === data.length };
  },
});

/** Notes that this is being taken along. */
export function note(id: string): void {
  noted.change((list) => (list.includes(id) ? list : [...list, id]));
}
