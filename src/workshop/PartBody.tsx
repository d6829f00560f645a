import { useState } from 'react';
import type { FoundPart } from '../catalogue/find-part.ts';
import type { Piece } from '../catalogue/model.ts';
import { PieceCard } from '../catalogue/PieceCard.tsx';
import type { ParticipantData } from './page-data.ts';
import { QuestionPart } from './QuestionPart.tsx';

interface PartBodyProps {
  readonly found: FoundPart;
  /** Of the part in its workshop. */
  readonly partKey: string;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly data: ParticipantData;
}

/** What a part is, in its place: the card or question itself, a whole lesson to unfold, a protocol to open. */
export function PartBody({ found, partKey, pieces, data }: PartBodyProps) {
  const { text, paths } = data;
  const link = (words: string, href = found.path) => (
    <p>
      <a href={href}>{words}</a>
    </p>
  );
  switch (found.kind) {
    case 'lesson': {
      const piece = pieces.get(found.lesson.id);
      return (
        <>
          {link(text.openLesson)}
          {piece && <WholeLesson piece={piece} partKey={partKey} data={data} />}
        </>
      );
    }
    case 'card':
      return (
        <>
          <PieceCard piece={pieces.get(found.lesson.id)} card={found.card.id} />
          {link(text.inLesson)}
        </>
      );
    case 'question':
      return (
        <>
          <QuestionPart
            piece={pieces.get(found.lesson.id)}
            id={found.question.id}
            name={partKey}
            data={data}
          />
          {link(text.inLesson)}
        </>
      );
    case 'protocol':
      return (
        <>
          {link(text.openProtocol)}
          {link(text.views.session, `${paths.session}#${found.protocol.id}`)}
        </>
      );
    default:
      return <p>{text.unknownPart}</p>;
  }
}

/** Cards and questions of a lesson in their order, for who has no network to open its own page. */
function WholeLesson({ piece, partKey, data }: Pick<PartBodyProps, 'partKey' | 'data'> & { piece: Piece }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="whole-lesson" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{data.text.readHere}</summary>
      {open &&
        piece.order.map((id) => {
          const card = piece.cards.find((one) => one.id === id);
          return card ? (
            <section key={id} className="piece">
              <h4>{card.title}</h4>
              <PieceCard piece={piece} card={id} />
            </section>
          ) : (
            <section key={id} className="piece">
              <QuestionPart piece={piece} id={id} name={`${partKey}-${id}`} data={data} />
            </section>
          );
        })}
    </details>
  );
}
