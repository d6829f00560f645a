import { createEmailQuestion, type EmailQuestionWords } from './email-question.client.ts';
import { type ComplaintWords, findMistake, watchFields } from './field-complaints.client.ts';
import { fillForm, valuesOf } from './form-values.client.ts';
import { keepTyped, readTyped } from './typed.client.ts';

/*
 * The form works without this. It adds: mistakes are named at once, typing is kept, one press sends once,
 * and what did not arrive is said plainly.
 */
const form = document.querySelector<HTMLFormElement>('form[data-sign-up]');
if (form) attach(form, JSON.parse(form.dataset.words ?? '{}') as FormWords);

function attach(form: HTMLFormElement, words: FormWords): void {
  const button = form.querySelector('button[type=submit]');
  const said = form.querySelector('[data-said]');
  const question = createEmailQuestion(form, words);
  let sending = false;
  let waiting = false;

  const say = (sentence: string) => said?.replaceChildren(sentence);
  const setSending = (on: boolean) => {
    sending = on;
    button?.setAttribute('aria-disabled', String(on));
    if (on) say(words.sending);
  };
  const keep = (isWaiting: boolean) => {
    waiting = isWaiting;
    keepTyped({ values: valuesOf(form), waiting: isWaiting ? form.action : '' });
  };
  const setWaiting = (sentence: string) => {
    setSending(false);
    keep(true);
    say(sentence);
  };

  watchFields(form, words.complaints);
  if (form.dataset.signUp === 'new') {
    const typed = readTyped();
    fillForm(form, typed.values);
    waiting = typed.waiting === form.action;
    if (waiting) say(words.kept);
  }
  form.addEventListener('input', () => keep(waiting));
  form.addEventListener('submit', (event) => {
    if (sending) return event.preventDefault();
    const mistake = findMistake(form, words.complaints);
    if (mistake || question.mustAsk()) {
      event.preventDefault();
      mistake?.focus();
      return say(words.unfinished);
    }
    if (!navigator.onLine) {
      event.preventDefault();
      return setWaiting(words.offline);
    }
    keep(waiting);
    setSending(true);
    /* To a server elsewhere, and back from one, the browser goes by itself. */
    const isElsewhere = new URL(form.action).origin !== location.origin;
    if (isElsewhere || form.elements.namedItem('from')) return;
    event.preventDefault();
    send(form).catch(() => setWaiting(navigator.onLine ? words.unanswered : words.offline));
  });
  /* Back to this page from the browser's memory: it may be sent again. */
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) setSending(false);
  });
  addEventListener('online', () => {
    if (waiting && !sending) say(words.online);
  });
}

/**
 * Sends the form and goes on to the page it leads to. Any other answer is a page too, such as the form
 * with what to mend: the browser fetches that by itself. Rejects when no answer comes.
 */
async function send(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  const patience = AbortSignal.timeout?.(30_000);
  const response = await fetch(form.action, { method: 'POST', body, ...(patience && { signal: patience }) });
  if (response.redirected) location.assign(response.url);
  else form.submit();
}

interface FormWords extends EmailQuestionWords {
  readonly complaints: ComplaintWords;
  readonly sending: string;
  readonly offline: string;
  readonly online: string;
  readonly unanswered: string;
  readonly kept: string;
  readonly unfinished: string;
}
