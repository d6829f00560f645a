import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import type { Strings } from '../i18n/strings.ts';
import type { Answer } from '../progress/model.ts';
import { progress } from '../progress/store.client.ts';
import { answerKey } from './answer-key.ts';
import { grade } from './grade.ts';
import type { LocalQuestion } from './localise.ts';
import { readSure, Sure, type Sureness } from './Sure.tsx';
import { shuffle } from './shuffle.ts';
import { verdict } from './verdict.ts';
import { views } from './views/index.ts';
import type { KeyProps, ViewProps } from './views/view.ts';

interface QuizProps {
  readonly lesson: string;
  readonly question: LocalQuestion;
  readonly text: Strings['quiz'];
  /** Unique on the page: prefix of ids and names of its controls. A lesson needs none but the id of the question. */
  readonly name?: string;
}

/**
 * One question. The served page is complete without this script; the island adds memory, announcements,
 * buttons for ordering and matching, and trying again. What a reader did before it woke is adopted: the
 * layout effect reads the controls before anything is drawn over them.
 */
export function Quiz({ lesson, question, text, name = question.id }: QuizProps) {
  const form = useRef<HTMLFormElement>(null);
  const [awake, setAwake] = useState(false);
  const [answer, setAnswer] = useState<Answer>([]);
  const latest = useRef<Answer>([]);
  const [checked, setChecked] = useState(false);
  const [said, setSaid] = useState('');
  const [round, setRound] = useState(0);
  const [sure, setSure] = useState<Sureness | undefined>(undefined);
  const { Controls, Key, readControls } = viewOf(question);
  const known = () => progress.read().lessons[lesson]?.questions[question.id]?.last;
  const key = answerKey(question);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the island wakes
  useLayoutEffect(() => {
    const inPage = form.current ? readControls(form.current, question) : [];
    const open = form.current?.querySelector<HTMLDetailsElement>('.check')?.open ?? false;
    const last = known();
    setAwake(true);
    setChecked(open);
    setSure(form.current ? readSure(form.current) : undefined);
    if (inPage.length > 0) {
      show(inPage);
      if (!Key || open) keep(inPage);
    } else if (last?.key === key) {
      show(last.answer);
    } else if (last) {
      setSaid(text.changed);
    }
  }, []);

  /** Records an attempt, unless it is the one that is already there, and says how it did. */
  const keep = (given: Answer) => {
    const last = known();
    const again = last?.key === key && last.answer.join('\n') === given.join('\n');
    const { right } = grade(question, given);
    if (!again && given.length > 0) {
      progress.record({
        type: 'question-answered',
        lesson,
        question: question.id,
        answer: given,
        right,
        key,
        ...(sure && { sure }),
      });
    }
    const unsaved = progress.saveState() === 'not-saved' ? ` ${text.notSaved}` : '';
    setSaid(verdict(question, given, text) + unsaved);
  };

  /** The answer on the screen. The ref is ahead of the state when two clicks come before one drawing. */
  const show = (given: Answer) => {
    latest.current = given;
    setAnswer(given);
  };

  const change = (make: (before: Answer) => Answer) => {
    show(make(latest.current));
    if (!Key) keep(latest.current);
  };

  const toggle = (open: boolean) => {
    if (open === checked) return;
    setChecked(open);
    if (open) keep(latest.current);
  };

  const tryAgain = () => {
    show([]);
    setChecked(false);
    setSaid('');
    setSure(undefined);
    setRound((before) => before + 1);
    form.current?.querySelector<HTMLElement>('legend')?.focus();
  };

  return (
    /*
     * `method="dialog"` outside a dialog does nothing by the HTML standard, so that Enter in a field never
     * reloads the page, with or without a script. There are no submit buttons.
     */
    <form
      method="dialog"
      className="question"
      ref={form}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend tabIndex={-1}>{question.prompt}</legend>
        {question.hint && (
          <details className="hint quiz-noprint">
            <summary>{text.hint}</summary>
            <p>{question.hint}</p>
          </details>
        )}
        <Controls
          question={round === 0 ? question : reshuffled(question, round)}
          name={name}
          answer={answer}
          awake={awake}
          checked={checked}
          text={text}
          onAnswer={change}
          onSay={setSaid}
        />
      </fieldset>
      {Key && question.review && !checked && <Sure name={name} text={text} value={sure} onChange={setSure} />}
      {Key && (
        <details
          className="check quiz-noprint"
          open={checked}
          onToggle={(event) => toggle(event.currentTarget.open)}
        >
          <summary className="button quiet">{text.check}</summary>
          <div className="quiz-key">
            <Key question={question} text={text} awake={awake} />
          </div>
        </details>
      )}
      <p role="status" className={Key ? 'said' : 'visually-hidden'}>
        {said}
      </p>
      {checked && awake && (
        <button type="button" className="button quiet quiz-noprint" onClick={tryAgain}>
          {text.again}
        </button>
      )}
    </form>
  );
}

/** The view of a question's type, with its type forgotten: the table pairs them, the compiler cannot follow. */
function viewOf(question: LocalQuestion) {
  return views[question.type] as unknown as {
    Controls: ComponentType<Omit<ViewProps, 'question'> & { question: LocalQuestion }>;
    Key?: ComponentType<Omit<KeyProps, 'question'> & { question: LocalQuestion }>;
    readControls: (controls: ParentNode, question: LocalQuestion) => Answer;
  };
}

/** The options in another order for another try; questions about order and pairs keep theirs. */
function reshuffled(question: LocalQuestion, round: number): LocalQuestion {
  return question.type === 'multiple'
    ? { ...question, options: shuffle(question.options, `${question.id} ${round}`) }
    : question;
}
