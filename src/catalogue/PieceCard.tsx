import type { Piece } from './model.ts';

interface PieceCardProps {
  readonly piece: Piece | undefined;
  /** The id of the card in its lesson. */
  readonly card: string;
}

/** The text of a card with its drawing, as in its lesson. */
export function PieceCard({ piece, card }: PieceCardProps) {
  const html = piece?.cards.find(({ id }) => id === card)?.html ?? '';
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: pieces are made by our own build, of our own lessons
    <div className="card-text" dangerouslySetInnerHTML={{ __html: html }} />
  );
}
