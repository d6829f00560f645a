import { useState } from 'react';
import type { PageData } from './page-data.ts';
import { programme } from './programme-store.client.ts';

/** Takes plans away, after a second press. */
export function RemoveRequest({ ids, text }: { ids: readonly string[]; text: PageData['text'] }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p>
        <button type="button" className="button quiet" onClick={() => setSure(true)}>
          {text.remove}
        </button>
      </p>
    );
  }
  return (
    <div className="sure-to-remove">
      <p>
        <strong>{text.removeSure}</strong>
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => programme.remove(ids)}>
          {text.removeYes}
        </button>
        <button type="button" className="button quiet" onClick={() => setSure(false)}>
          {text.removeNo}
        </button>
      </p>
    </div>
  );
}
