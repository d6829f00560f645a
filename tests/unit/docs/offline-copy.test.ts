import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../../src/build/export-offline/rules.ts';

const doc = readFileSync('docs/offline-copy.md', 'utf8');
const table = doc.slice(doc.indexOf('| forbidden |'), doc.indexOf('## Browsers'));

it('docs/offline-copy.md lists every rule of the copy, and no other', () => {
  const listed = table.split('\n').filter((line) => line.startsWith('| '));
  const files = (where: string) => `\`${where.split(', ').join('`, `')}\``;
  expect(listed.slice(2)).toEqual(
    rules.map(({ forbidden, instead, where }) => `| ${forbidden} | ${instead} | ${files(where)} |`),
  );
});

it('each rule names files that are there', () => {
  const named = rules.flatMap(({ where }) => where.split(', '));
  expect(named.filter((file) => !existsSync(`src/build/export-offline/${file}`))).toEqual([]);
});

it('docs/offline-copy.md names tests that are there', () => {
  const named = [...doc.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
