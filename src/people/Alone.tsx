import type { PageData } from './page-data.ts';

interface AloneProps {
  readonly text: PageData['text'];
  readonly onBegin?: () => void;
}

/** What who learns alone sees: one line, with the way to share the phone. */
export function Alone({ text, onBegin }: AloneProps) {
  return (
    <p className="alone">
      {text.alone}{' '}
      <button type="button" className="as-link" onClick={onBegin}>
        {text.begin}
      </button>
    </p>
  );
}
