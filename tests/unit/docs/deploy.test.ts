import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../../../src/server/env.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const deploy = readFileSync('docs/deploy.md', 'utf8');

describe('docs/deploy.md', () => {
  it('lists every setting of the server and of the build, in the words of the code', () => {
    const known = [...settingsOf('src/server/env.ts'), ...settingsOf('src/build/hosting.ts')];
    expect(known.length).toBeGreaterThan(20);
    for (const { name, words, fallback } of known) {
      expect(deploy).toContain(`| \`${name}\` | ${fallback ? `\`${fallback}\`` : '–'} | ${words} |`);
    }
  });

  it('lists no setting that is not there', () => {
    const listed = [...deploy.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    const source = readFileSync('src/server/env.ts', 'utf8') + readFileSync('src/build/hosting.ts', 'utf8');
    expect(listed.filter((name) => !source.includes(`${name}:`))).toEqual([]);
  });

  it('explains every event of the log, and no other', () => {
    const sources = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));
    const events = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:log|reportFailure|attempt)\('([a-z-]+)'/g)].map(([, event]) => event),
    );
    const table = deploy.slice(deploy.indexOf('| event |'), deploy.indexOf('A full disk'));
    const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/g)].map(([, event]) => event),
    );
    expect(listed.sort()).toEqual([...new Set(events)].sort());
  });

  it.each([
    ...new Set([...deploy.matchAll(/\]\((?!http|#)([^)]+)\)|`(tests\/[\w/.-]+)`/g)].map((m) => m[1] ?? m[2])),
  ])('names a file that is there: %s', (file = '') => {
    expect(existsSync(file.startsWith('tests/') ? file : join('docs', file))).toBe(true);
  });
});

describe('the files to deploy with', () => {
  it('hold settings that the server takes', () => {
    const env = readEnv(
      parseEnv(readFileSync('docs/deploy/leerkring.env', 'utf8')) as Record<string, string>,
    );
    expect(env).toMatchObject({ trustedProxies: 1, dataDir: '/var/lib/leerkring', host: '127.0.0.1' });
    expect(env.site.href).toBe('https://leerkring.example/');
  });

  it('make a service that systemd understands, with little in reach', ({ skip }) => {
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) skip('There is no systemd here.');
    const file = join(temporaryFolder(), 'leerkring@4321.service');
    copyFileSync('docs/deploy/leerkring@.service', file);
    const { stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    /* The program is not installed where the service expects it; nothing else may be wrong. */
    expect(stderr.split('\n').filter((line) => line && !/node is not executable/.test(line))).toEqual([]);
    const offline = ['security', '--offline=true', '--threshold=20', file];
    expect(spawnSync('systemd-analyze', offline, { encoding: 'utf8' }).status).toBe(0);
  });
});

/** The settings of a file, each with its comment and its default. */
function settingsOf(file: string): Setting[] {
  const source = readFileSync(file, 'utf8');
  const pattern = /\/\*\* ((?:(?!\*\/).)+?) \*\/\n\s+([A-Z][A-Z_]+): ([\s\S]*?)(?=\n\s+\/\*|\n\s*\}\))/g;
  return [...source.matchAll(pattern)].map(([, words = '', name = '', schema = '']) => ({
    name,
    words,
    fallback: /\.default\('?([^')]*)'?\)/.exec(schema)?.[1] ?? '',
  }));
}

interface Setting {
  readonly name: string;
  readonly words: string;
  readonly fallback: string;
}
