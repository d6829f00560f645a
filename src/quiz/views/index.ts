import type { QuestionType } from '../model.ts';
import { branch, multiple, self, single } from './choice-views.tsx';
import { fill } from './fill-view.tsx';
import { match } from './match-view.tsx';
import { order } from './order-view.tsx';
import type { QuestionView } from './view.ts';

/** One view a question type. A new type that is missing here does not compile. */
export const views: { readonly [T in QuestionType]: QuestionView<T> } = {
  single,
  multiple,
  order,
  match,
  fill,
  branch,
  self,
};
