import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/* A visit of its own: whether it was asked already is of the module. */
async function aVisit(storage: unknown): Promise<() => void> {
  vi.stubGlobal('navigator', { storage });
  const { askToStay } = await import('../../../src/quiz/ask-to-stay.client.ts');
  return askToStay;
}

describe('asking the browser not to throw away what is kept', () => {
  it('happens once a visit, however many answers come', async () => {
    const persist = vi.fn(async () => true);
    const askToStay = await aVisit({ persist });
    expect(persist).not.toHaveBeenCalled();
    askToStay();
    askToStay();
    expect(persist).toHaveBeenCalledOnce();
  });

  it('is no trouble where the browser refuses, or cannot be asked', async () => {
    const refused = await aVisit({ persist: () => Promise.reject(new Error('No.')) });
    expect(refused).not.toThrow();
    vi.resetModules();
    const old = await aVisit(undefined);
    expect(old).not.toThrow();
  });
});
