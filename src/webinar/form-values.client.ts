/** The fields that are kept: neither the trap for robots nor what the page filled in itself. */
const kept = new Set(['name', 'email', 'role', 'language', 'organisation', 'news']);

/** What a person filled in, by field. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && kept.has(name)) values[name] = value;
  }
  return values;
}

/** Puts it back. */
export function fillForm(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!kept.has(name)) continue;
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value;
    else if (field instanceof HTMLInputElement || field instanceof RadioNodeList) field.value = value;
  }
}
