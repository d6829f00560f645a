import { useStored } from '../browser/use-stored.client.ts';
import type { Piece } from '../catalogue/model.ts';
import { askedOf, chosenOf } from '../group-result/asked.ts';
import { ShowCode } from '../group-result/ShowCode.tsx';
import { codeOf } from '../link/code-of.ts';
import { progress } from '../progress/store.client.ts';
import { answerKey } from '../quiz/answer-key.ts';
import type { LocalQuestion } from '../quiz/localise.ts';
import { Quiz } from '../quiz/Quiz.tsx';
import type { ParticipantData } from './page-data.ts';

interface QuestionPartProps {
  readonly piece: Piece | undefined;
  /** The id of the question in its lesson. */
  readonly id: string;
  /** Unique on the page: a workshop may ask a question twice, or two lessons may call theirs the same. */
  readonly name: string;
  readonly data: ParticipantData;
}

/**
 * A question to answer in its place, as in its lesson: the answer is kept with the progress of that lesson. Once
 * it is there, it can be shown as a code to whoever counts the answers of the group.
 */
export function QuestionPart({ piece, id, name, data }: QuestionPartProps) {
  const question = piece?.questions.find((one) => one.id === id);
  if (!piece || !question) return <p>{data.text.unknownPart}</p>;
  return (
    <>
      <Quiz lesson={piece.id} question={question} text={data.quiz} name={name} />
      <AnswerCode lesson={piece.id} question={question} data={data} />
    </>
  );
}

interface AnswerCodeProps {
  readonly lesson: string;
  readonly question: LocalQuestion;
  readonly data: ParticipantData;
}

function AnswerCode({ lesson, question, data }: AnswerCodeProps) {
  const last = useStored(progress).lessons[lesson]?.questions[question.id]?.last;
  /* An answer to an earlier wording of the question is no answer to this one. */
  if (last?.key !== answerKey(question)) return null;
  return (
    <ShowCode
      asked={askedOf(codeOf('question', `${lesson}/${question.id}`), question)}
      chosen={chosenOf(question, last.answer)}
      words={data.showCode}
      page={data.paths.groupResult}
    />
  );
}
