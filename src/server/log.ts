/**
 * A log of one JSON object a line, for events and errors only. It takes names, codes, numbers and request
 * ids: never an address, a name or the text of a mail. `write` gets a whole line. What happens while a
 * request is answered carries its id.
 */
export function createLog(
  write: (line: string) => void,
  now: () => Date,
  requestId: () => string | undefined = () => undefined,
): Log {
  return (event, details = {}) => {
    const request = requestId();
    write(
      `${JSON.stringify({ time: now().toISOString(), event, ...(request ? { request } : {}), ...details })}\n`,
    );
  };
}

/** What may be written down of an error: its kind, its code and where in our code it rose, not its message. */
export function describeError(error: unknown): Readonly<Record<string, string | number>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const place = /\b(?:src|dist)\/[\w./-]+:\d+/.exec(error.stack?.replaceAll('\\', '/') ?? '')?.[0];
  return {
    error: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof errcode === 'number' ? { errcode } : {}),
    ...(place ? { place } : {}),
  };
}

export type Log = (event: string, details?: Readonly<Record<string, string | number | boolean>>) => void;
