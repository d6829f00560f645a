import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { showEditsIntegration } from '../../../src/build/show-edits.ts';

/** Starts the integration as Astro does, in the folder `/course site/`, and gives what a change of a file sends to the open pages. */
function sentAfter(path: string): unknown[] {
  const { hooks } = showEditsIntegration();
  const sent: unknown[] = [];
  let change: (path: string) => void = () => undefined;
  const server = {
    watcher: { on: (_: string, listen: typeof change) => (change = listen) },
    environments: { client: { hot: { send: (message: unknown) => sent.push(message) } } },
  };
  hooks['astro:config:setup']?.({ config: { root: pathToFileURL('/course site/') } } as never);
  hooks['astro:server:setup']?.({ server } as never);
  change(path);
  return sent;
}

describe('while developing', () => {
  it('an edited lesson loads the open pages again', () => {
    expect(sentAfter('/course site/content/course/01-a/02-b/lesson.nl.mdx')).toEqual([
      { type: 'full-reload', path: '*' },
    ]);
  });

  it.each(['content/course/01-a/02-b/quiz.yaml', 'content/pages/about.nl.mdx', 'src/ui/tokens.css'])(
    '%s is left to Astro',
    (path) => {
      expect(sentAfter(`/course site/${path}`)).toEqual([]);
    },
  );
});
