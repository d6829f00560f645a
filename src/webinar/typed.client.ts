/* What someone typed in the form, kept in this tab until it is sent: a lost connection costs no typing. */
const key = 'leerkring.sign-up';

/** Keeps what was typed. Without storage (private mode, full) nothing is kept, and nothing breaks. */
export function keepTyped(typed: Typed): void {
  attempt((storage) => storage.setItem(key, JSON.stringify(typed)));
}

/** What was typed before; empty when there is nothing or it cannot be read. */
export function readTyped(): Typed {
  const found: unknown = attempt((storage) => JSON.parse(storage.getItem(key) ?? '{}'));
  const { values, waiting } = isRecord(found) ? found : {};
  const texts = Object.entries(isRecord(values) ? values : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { values: Object.fromEntries(texts), waiting: typeof waiting === 'string' ? waiting : '' };
}

/** The form has arrived: nothing of it stays on this device. */
export function forgetTyped(): void {
  attempt((storage) => storage.removeItem(key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

interface Typed {
  /** By field. */
  readonly values: Readonly<Record<string, string>>;
  /** The address of the form that was pressed and did not arrive; empty when none waits. */
  readonly waiting: string;
}
