import type { Loaded } from '../browser/use-loaded.client.ts';
import type { Strings } from '../i18n/strings.ts';

interface WaitingProps {
  readonly loaded: Pick<Loaded<unknown>, 'status' | 'retry'>;
  readonly text: Strings['catalogue'];
}

/** A line while something comes over the network; when it does not come, why, and a button to try again. */
export function Waiting({ loaded: { status, retry }, text }: WaitingProps) {
  return (
    <div className="waiting">
      <p role="status">{status === 'loading' ? text.loading : status === 'failed' ? text.failed : ''}</p>
      {status === 'failed' && (
        <p>
          <button type="button" className="button quiet" onClick={retry}>
            {text.retry}
          </button>
        </p>
      )}
    </div>
  );
}
