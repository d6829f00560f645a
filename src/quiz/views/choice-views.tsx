import { chosenOptions } from '../grade.ts';
import type { LocalOption } from '../localise.ts';
import { Choices } from './Choices.tsx';
import type { QuestionView } from './view.ts';

/** Choose one. */
export const single: QuestionView<'single'> = {
  Controls: (props) => <Choices {...props} options={props.question.options} kind="radio" />,
  readControls: (controls) => ticked(controls).slice(0, 1),
};

/** Rate yourself: never scored, each choice gets advice. */
export const self: QuestionView<'self'> = {
  Controls: (props) => <Choices {...props} options={props.question.options} kind="radio" />,
  readControls: (controls) => ticked(controls).slice(0, 1),
};

/** A branching scenario: the answer is the path of choices. */
export const branch: QuestionView<'branch'> = {
  Controls: (props) => <Choices {...props} options={props.question.options} kind="radio" />,
  readControls: (controls, question) => pathThrough(question.options, new Set(ticked(controls))),
};

/** Choose all that fit; feedback opens with "Check". */
export const multiple: QuestionView<'multiple'> = {
  Controls: (props) => <Choices {...props} options={props.question.options} kind="checkbox" />,
  Key: ({ question, text }) => (
    <p>
      <strong>{text.keyAnswer}:</strong>{' '}
      {question.options
        .filter(({ right }) => right)
        .map((option) => option.text)
        .join(' · ')}
    </p>
  ),
  readControls: ticked,
};

function ticked(controls: ParentNode): string[] {
  return [...controls.querySelectorAll<HTMLInputElement>('.option > input:checked')].map(
    ({ value }) => value,
  );
}

/** Follows the ticked options from step to step; what is ticked in a step not on the way does not count. */
function pathThrough(options: readonly LocalOption[], chosen: ReadonlySet<string>): string[] {
  const first = options.find(({ id }) => chosen.has(id));
  const [option] = first ? chosenOptions(options, [first.id]) : [];
  return option ? [option.id, ...pathThrough(option.next?.options ?? [], chosen)] : [];
}
