/** Asks for the worker that keeps opened pages. Where there can be none, everything works as before. */
export function registerWorker(): void {
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
}
