import { useState } from 'react';
import type { BuilderData } from './page-data.ts';

interface RemoveWorkshopProps {
  readonly build: BuilderData['build'];
  readonly onRemove: () => void;
}

/** Asks once more before a workshop is gone. */
export function RemoveWorkshop({ build, onRemove }: RemoveWorkshopProps) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p>
        <button type="button" className="button quiet" onClick={() => setSure(true)}>
          {build.removeWorkshop}
        </button>
      </p>
    );
  }
  return (
    <div className="sure-to-remove">
      <p>
        <strong>{build.removeSure}</strong>
      </p>
      <p className="buttons">
        <button type="button" className="button" onClick={onRemove}>
          {build.removeYes}
        </button>
        <button type="button" className="button quiet" onClick={() => setSure(false)}>
          {build.removeNo}
        </button>
      </p>
    </div>
  );
}
