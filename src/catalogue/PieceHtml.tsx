interface PieceHtmlProps {
  /** HTML out of a piece (model.ts): made by our own build, never by a link. */
  readonly html: string;
  readonly className?: string;
}

/** The text of a card or of the notes of a lesson, with its drawings. */
export function PieceHtml({ html, className }: PieceHtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it comes from our own build, with its drawings
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
