import { fillIn } from '../i18n/fill-in.ts';
import type { PageData } from './page-data.ts';
import type { Piece } from './pieces.ts';
import { secondsInWords } from './time-words.ts';

/** What comes after this, so that people can get ready for it. */
export function UpNext({ data, piece }: { data: PageData; piece: Piece | undefined }) {
  const { text, say, language } = data;
  if (!piece) return <p className="up-next">{text.nextEnd}</p>;
  const about = [
    piece.person && fillIn(text.person, piece.person),
    piece.round && fillIn(text.round, piece.round),
    secondsInWords(piece.seconds, text, language),
    piece.silent && say.silent,
  ];
  return (
    <p className="up-next">
      <strong>{text.next}:</strong> {piece.title}{' '}
      <span className="meta">{about.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
