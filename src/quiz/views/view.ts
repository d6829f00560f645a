import type { ComponentType } from 'react';
import type { Strings } from '../../i18n/strings.ts';
import type { Answer } from '../../progress/model.ts';
import type { LocalQuestionOf } from '../localise.ts';
import type { QuestionType } from '../model.ts';

/** What a view of a question type is given. It shows controls; the shell keeps, grades and announces. */
export interface ViewProps<T extends QuestionType = QuestionType> {
  readonly question: LocalQuestionOf<T>;
  /** Unique on the page: prefix of ids and names of controls. */
  readonly name: string;
  readonly answer: Answer;
  /** True once the script runs: then buttons may stand in for native controls. Never in the served page. */
  readonly awake: boolean;
  /** True while key and reasons are open. */
  readonly checked: boolean;
  readonly text: Strings['quiz'];
  /** Changes the answer, from the one before: two quick clicks must not undo each other. */
  readonly onAnswer: (change: (before: Answer) => Answer) => void;
  /** Says a sentence to a screen reader. */
  readonly onSay: (sentence: string) => void;
}

/** What the key of a question type is given. */
export interface KeyProps<T extends QuestionType = QuestionType> {
  readonly question: LocalQuestionOf<T>;
  readonly text: Strings['quiz'];
  /** True once the script runs and says the fitting feedback itself. */
  readonly awake: boolean;
}

/** A question type, as the shell knows it. */
export interface QuestionView<T extends QuestionType> {
  readonly Controls: ComponentType<ViewProps<T>>;
  /** Right answer and reasons, opened by "Check". Undefined where a choice is answered at once. */
  readonly Key?: ComponentType<KeyProps<T>>;
  /** What the native controls in the page hold: an answer given before the script woke. */
  readonly readControls: (controls: ParentNode, question: LocalQuestionOf<T>) => Answer;
}
