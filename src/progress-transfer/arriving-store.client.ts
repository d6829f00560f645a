import { createStored } from '../browser/stored.client.ts';
import { type Arriving, parseArriving } from './series.ts';

/**
 * The parts of a series that came so far. They are kept, for a phone's own camera opens a new page for each code.
 */
export const arriving = createStored<{ readonly parts?: Arriving | undefined }>({
  key: 'leerkring.arriving',
  version: 1,
  empty: {},
  parse(data) {
    const parts = parseArriving(Object(data).parts);
    return { data: { parts }, whole: true }; // parts that cannot be read are scanned again
  },
});
