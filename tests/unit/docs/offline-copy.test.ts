import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../../src/build/export-offline/rules.ts';

const doc = readFileSync('docs/offline-copy.md', 'utf8');
const table = doc.slice(doc.indexOf('| forbidden |'), doc.indexOf('## Browsers'));
const listed = table.split('
').filter((line) => line.startsWith('| ')).slice(2);

it('docs/offline-copy.md lists every rule of the copy, and no other', () => {
  const files = (where: string) =>
    where
      .split(', ')
      .map((file) => `\`${file}\``)
      .join(', ');
  expect(listed).toEqual(
    rules.map(({ forbidden, instead, where }) => `| ${forbidden} | ${instead} | ${files(where)} |`),
  );
});

it('each rule names files that are there', () => {
  const named = rules.flatMap(({ where }) => where.split(', '));
  expect(named.filter((file) => !existsSync(`src/build/export-offline/${file}`))).toEqual([]);
});
