import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { showEditsIntegration } from '../../../src/build/show-edits.ts';

/** Starts the integration as Astro does, in the folder `/course site/`, and gives what an event of a file sends to the open pages. */
function sentAfter(event: string, path: string): unknown[] {
  const { hooks } = showEditsIntegration();
  const sent: unknown[] = [];
  const watcher = new EventEmitter();
  const server = {
    watcher,
    environments: { client: { hot: { send: (message: unknown) => sent.push(message) } } },
  };
  hooks['astro:config:setup']?.({ config: { root: pathToFileURL('/course site/') } } as never);
  hooks['astro:server:setup']?.({ server } as never);
  watcher.emit(event, path);
  return sent;
}

describe('while developing', () => {
  it.each(['change', 'add'])('a lesson that was saved loads the open pages again (%s)', (event) => {
    expect(sentAfter(event, '/course site/content/course/01-a/02-b/lesson.nl.mdx')).toEqual([
      { type: 'full-reload', path: '*' },
    ]);
  });

  it.each(['content/course/01-a/02-b/quiz.yaml', 'content/pages/about.nl.mdx', 'src/ui/tokens.css'])(
    '%s is left to Astro',
    (path) => {
      expect(sentAfter('change', `/course site/${path}`)).toEqual([]);
    },
  );
});
