import { Feedback } from './Feedback.tsx';
import type { QuestionView } from './view.ts';

/** Fill the blank: a field in the sentence. */
export const fill: QuestionView<'fill'> = {
  Controls: ({ question, name, answer, text, onAnswer }) => {
    const [before = '', after = ''] = question.text.split('___');
    return (
      <p className="blank">
        {before}
        <input
          type="text"
          name={name}
          value={answer[0] ?? ''}
          aria-label={text.blank}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          size={14}
          onInput={({ currentTarget: { value } }) => onAnswer(() => [value])}
        />
        {after}
      </p>
    );
  },
  Key: ({ question, text, awake }) => (
    <>
      <p>
        <strong>{text.keyAnswer}:</strong> {question.accepted[0]}
      </p>
      {!awake && <Feedback text={question.feedback.right} tone="well" />}
    </>
  ),
  readControls: (controls) => {
    const typed = controls.querySelector<HTMLInputElement>('.blank input')?.value ?? '';
    return typed.trim() ? [typed] : [];
  },
};
