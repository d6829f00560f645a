import { keepTyped, readTyped } from './typed.client.ts';

/** The fields that are kept: neither the trap for robots nor what the page filled in itself. */
const kept = new Set(['name', 'email', 'role', 'language', 'organisation', 'news']);

/* The form works without this. It adds: typing is kept, one press sends once, offline is said plainly. */
const form = document.querySelector<HTMLFormElement>('form[data-sign-up]');
if (form) attach(form);

function attach(form: HTMLFormElement): void {
  const button = form.querySelector('button');
  const said = form.querySelector('[data-said]');
  let sending = false;

  const say = (sentence: string | undefined) => {
    if (said) said.textContent = sentence ?? '';
  };
  const setSending = (on: boolean) => {
    sending = on;
    button?.setAttribute('aria-disabled', String(on));
    say(on ? form.dataset.sending : '');
  };

  if (form.dataset.signUp === 'new') fill(form, readTyped());
  form.addEventListener('input', () => keepTyped(valuesOf(form)));
  form.addEventListener('submit', (event) => {
    if (sending || !navigator.onLine) event.preventDefault();
    if (sending) return;
    keepTyped(valuesOf(form));
    if (navigator.onLine) setSending(true);
    else say(form.dataset.offline);
  });
  /* Back to this page from the browser's memory: it may be sent again. */
  addEventListener('pageshow', () => setSending(false));
  addEventListener('online', () => say(''));
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && kept.has(name)) values[name] = value;
  }
  return values;
}

function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!kept.has(name)) continue;
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value;
    else if (field instanceof HTMLInputElement || field instanceof RadioNodeList) field.value = value;
  }
}
