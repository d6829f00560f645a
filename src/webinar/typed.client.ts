/* What someone typed in the form, kept in this tab until it is sent: a lost connection costs no typing. */
const key = 'leerkring.sign-up';

/** Keeps what was typed. Without storage (private mode, full) nothing is kept, and nothing breaks. */
export function keepTyped(values: Readonly<Record<string, string>>): void {
  attempt((storage) => storage.setItem(key, JSON.stringify(values)));
}

/** What was typed before, by field; empty when there is nothing or it cannot be read. */
export function readTyped(): Readonly<Record<string, string>> {
  const found: unknown = attempt((storage) => JSON.parse(storage.getItem(key) ?? '{}'));
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string'));
}

/** The form has arrived: nothing of it stays on this device. */
export function forgetTyped(): void {
  attempt((storage) => storage.removeItem(key));
}

function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
