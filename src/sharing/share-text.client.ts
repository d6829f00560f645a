/**
 * Hands a text to the phone's share sheet, or to the clipboard where there is none. Tells what became of it:
 * `refused` when the browser allows neither, so that the text must be shown to be copied by hand.
 */
export async function shareText(text: string): Promise<ShareOutcome> {
  if (navigator.canShare?.({ text })) {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  return copyText(text);
}

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<ShareOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

export type ShareOutcome = 'shared' | 'cancelled' | 'copied' | 'refused';
