import type { KeeperMessage, KeeperRequest } from './shared-storage.client.ts';

/* The script of `keep.html`: keeps what the pages of a copy keep, where each file has a store of its own. */
const tell = (message: KeeperMessage) => parent.postMessage(message, '*');
const read = (key: string) => localStorage.getItem(key);

addEventListener('message', ({ source, data }: MessageEvent<KeeperRequest>) => {
  if (source !== parent || typeof data?.put !== 'string') return;
  const { put, value } = data;
  try {
    if (value === null) localStorage.removeItem(put);
    else localStorage.setItem(put, value);
  } catch {
    tell({ changed: put, value: read(put), refused: true });
  }
});
addEventListener('storage', ({ key, newValue }) => {
  if (key !== null) tell({ changed: key, value: newValue, refused: false });
});
tell({ all: Object.keys(localStorage).map((key) => [key, read(key) ?? ''] as const) });
