import { buildWhenChanged } from './build.ts';

/* `npm start`: builds what changed, then serves. The address is printed in the end. */
await buildWhenChanged();
await import('../src/server/main.ts');
