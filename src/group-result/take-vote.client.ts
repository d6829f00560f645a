import { fillIn } from '../i18n/fill-in.ts';
import { scanCode } from './asked.ts';
import { whereAsked } from './ballot.ts';
import type { PageData } from './page-data.ts';
import type { QuestionList } from './question-list.ts';
import type { OpenedVote } from './result-link.ts';
import { votes } from './votes.client.ts';

/** Takes in an answer out of a QR code, for whatever question it is, and tells what became of it. */
export function takeVote(opened: OpenedVote, { list, data, shown }: TakenWith): Word {
  const { text, scan } = data;
  if (!opened.ok) return { words: text.reasons[opened.reason], problem: true };
  const { vote } = opened;
  const asked =
    vote.question === scanCode
      ? { code: scanCode, prompt: scan.title }
      : list && whereAsked(vote.question, list);
  if (!asked) return { words: text.reasons.unknown, problem: true };
  const outcome = votes.add({ ...vote, question: asked.code });
  const words = text.outcomes[outcome];
  return withSaving(
    shown && asked.code !== shown ? fillIn(text.elsewhere, { question: asked.prompt }) : words,
    text,
  );
}

/** What is said, with a warning when it could not be kept. */
export function withSaving(words: string, text: PageData['text']): Word {
  const problem = votes.saveState() === 'not-saved';
  return { words: problem ? `${words} ${text.notSaved}` : words, problem };
}

interface TakenWith {
  readonly list: QuestionList | undefined;
  readonly data: PageData;
  /** The code of the question on the screen; empty when it is to be the one of this answer. */
  readonly shown: string;
}

/** What is told of the last code. */
export interface Word {
  readonly words: string;
  readonly problem: boolean;
}
