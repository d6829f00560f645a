import type { Piece } from './model.ts';
import { PieceHtml } from './PieceHtml.tsx';

interface PieceCardProps {
  readonly piece: Piece | undefined;
  /** The id of the card in its lesson. */
  readonly card: string;
}

/** The text of a card with its drawing, as in its lesson. */
export function PieceCard({ piece, card }: PieceCardProps) {
  const html = piece?.cards.find(({ id }) => id === card)?.html ?? '';
  return <PieceHtml html={html} className="card-text" />;
}
