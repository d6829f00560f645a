import { caches as names } from './model.ts';
import type { WorkerScope } from './worker-scope.ts';

/*
 * Stands in for the worker when that is switched off (docs/deploy.md): comes at once, leaves every request to the
 * browser, removes what was kept without asking, and then itself. What people took along stays: it cost them data.
 * Progress is not the worker’s and is not touched.
 */
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([names.opened, names.files].map((name) => self.caches.delete(name)))
      .catch(() => {})
      .then(() => self.registration.unregister()),
  ),
);
