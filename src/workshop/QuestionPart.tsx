import type { Piece } from '../catalogue/model.ts';
import { Quiz } from '../quiz/Quiz.tsx';
import type { ParticipantData } from './page-data.ts';

interface QuestionPartProps {
  readonly piece: Piece | undefined;
  /** The id of the question in its lesson. */
  readonly id: string;
  /** Its code in links, when it is a part of its own. */
  readonly code?: string;
  readonly data: ParticipantData;
}

/** A question to answer in its place, as in its lesson: the answer is kept with the progress of that lesson. */
export function QuestionPart({ piece, id, data }: QuestionPartProps) {
  const question = piece?.questions.find((one) => one.id === id);
  if (!piece || !question) return <p>{data.text.unknownPart}</p>;
  return <Quiz lesson={piece.id} question={question} text={data.quiz} />;
}
