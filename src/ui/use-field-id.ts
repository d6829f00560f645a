import { useState } from 'react';

let last = 0;

/**
 * An id for a field, for its label to name. React's own `useId` would be paid by every lesson: its pages share
 * Preact's file with the tools.
 */
export function useFieldId(): string {
  const [id] = useState(() => `field-${++last}`);
  return id;
}
