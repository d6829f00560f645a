import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContentIntegration, mistakesBelow } from '../../../src/build/check-content.ts';
import { validCourse } from '../../fixtures/course.ts';
import { writeFiles } from '../../support/write-files.ts';
import { nl, replace } from './cases/case.ts';

describe('checkContentIntegration', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'leerkring-'));
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(root, { recursive: true });
  });

  /** Runs the hook that Astro calls first, and gives the one that it calls when a server starts. */
  const start = (command: string, files: ReadonlyMap<string, string>, beside = false) => {
    writeFiles(join(root, 'content'), files);
    /* At once, so that a test need not wait for a thread. */
    const { hooks } = checkContentIntegration({
      beside,
      checker: (tell) => (folder) => tell(mistakesBelow(folder)),
    });
    const config = { root: pathToFileURL(`${root}/`) };
    hooks['astro:config:setup']?.({ command, config } as never);
    const told: string[] = [];
    const logger = { warn: (text: string) => told.push(text), info: (text: string) => told.push(text) };
    let change: (event: string, path: string) => void = () => undefined;
    const watcher = { on: (_: string, listen: typeof change) => (change = listen) };
    return {
      told,
      serve: () => hooks['astro:server:setup']?.({ server: { watcher }, logger } as never),
      change: (path: string) => {
        change('change', join(root, path));
        vi.advanceTimersByTime(1000);
      },
    };
  };

  const broken = () => {
    const files = validCourse();
    replace(nl, 'id="plc"', 'id="pcl"')(files);
    return files;
  };

  it('stops a build with the list of mistakes', () => {
    expect(() => start('build', broken())).toThrow(
      `The site is not built: content/ has mistakes.\n\ncontent/${nl}:11  There is no term \`pcl\` in the glossary.\n    Did you mean \`plc\`?`,
    );
  });

  it('leaves the content of a build to who checks it beside', () => {
    expect(() => start('build', broken(), true)).not.toThrow();
  });

  it('lets a build without mistakes go on', () => {
    expect(() => start('build', validCourse())).not.toThrow();
  });

  it('tells of mistakes while developing, without stopping', () => {
    const { serve, told } = start('dev', broken());
    serve();
    expect(told).toEqual([expect.stringContaining('There is no term `pcl`')]);
  });

  it('looks again after a change below content/, and only then', () => {
    const { serve, told, change } = start('dev', broken());
    serve();
    change('src/ui/tokens.css');
    expect(told).toHaveLength(1);
    writeFiles(join(root, 'content'), validCourse());
    change(`content/${nl}`);
    expect(told).toEqual([expect.any(String), 'no mistakes']);
  });
});
