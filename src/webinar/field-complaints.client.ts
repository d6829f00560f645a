import { afterPress } from './after-press.client.ts';
import type { Complaints, SignUpField } from './sign-up-schema.ts';
import { complaintAboutEmail, complaintAboutName, complaintAboutOrganisation } from './text-rules.ts';

/** The words for each complaint, by field: `complaints` of the area signUp. */
export type ComplaintWords = Readonly<Partial<Record<SignUpField, Readonly<Record<string, string>>>>>;

/**
 * Says at once, beside a field, what is wrong with it, by the rules of the server. A field that nobody
 * touched yet is left in peace until the form is sent.
 */
export function watchFields(form: HTMLFormElement, words: ComplaintWords): void {
  form.noValidate = true;
  form.addEventListener('change', ({ target }) => {
    afterPress(() => check(form, nameOf(target), words));
  });
  form.addEventListener('input', ({ target }) => {
    const name = nameOf(target);
    if (placeOf(name)?.textContent) check(form, name, words);
  });
}

/** Checks every field, and gives the first one that needs mending. */
export function findMistake(form: HTMLFormElement, words: ComplaintWords): HTMLElement | undefined {
  const wrong = Object.keys(rules).filter((name) => check(form, name, words));
  return wrong.map((name) => document.getElementById(`sign-up-${name}`) ?? undefined).find(Boolean);
}

const chosen = (value: string) => (value ? undefined : 'missing');
const rules: Readonly<Record<string, (value: string) => keyof Complaints | string | undefined>> = {
  name: complaintAboutName,
  email: complaintAboutEmail,
  role: chosen,
  language: chosen,
  organisation: complaintAboutOrganisation,
};

/** True when the field has to be mended. */
function check(form: HTMLFormElement, name: string, words: ComplaintWords): boolean {
  const field = form.elements.namedItem(name);
  const rule = rules[name];
  const place = placeOf(name);
  if (!field || !rule || !place) return false;
  const complaint = rule((field as HTMLInputElement | RadioNodeList).value);
  const sentence = complaint ? (words[name as SignUpField]?.[complaint] ?? '') : '';
  if (place.textContent !== sentence) place.textContent = sentence;
  if (field instanceof HTMLInputElement) {
    if (complaint) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
  return complaint !== undefined;
}

function placeOf(name: string): HTMLElement | null {
  return document.getElementById(`sign-up-${name}-complaint`);
}

function nameOf(target: EventTarget | null): string {
  return target instanceof HTMLInputElement ? target.name : '';
}
