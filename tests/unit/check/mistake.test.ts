import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/check/closest.ts';
import { components } from '../../../src/check/components.ts';
import { formatMistakes, mistake } from '../../../src/check/mistake.ts';

describe('formatMistakes', () => {
  it('sorts by file in course order and by line, with the mend below each', () => {
    const at = (file: string, line: number) =>
      mistake('term-unknown', { file, line }, { id: 'x', near: 'y' });
    expect(formatMistakes([at('course/10-a', 1), at('course/2-a', 12), at('course/2-a', 3)])).toBe(
      [
        'content/course/2-a:3  There is no term `x` in the glossary.\n    Did you mean `y`?',
        'content/course/2-a:12  There is no term `x` in the glossary.\n    Did you mean `y`?',
        'content/course/10-a:1  There is no term `x` in the glossary.\n    Did you mean `y`?',
      ].join('\n'),
    );
  });
});

describe('closest', () => {
  it.each([
    ['Crad', 'Card'],
    ['card', 'Card'],
    ['Scenarios', 'Scenario'],
    ['Blockquote', undefined],
    ['', undefined],
  ])('finds for %s the name %s', (name, expected) => {
    expect(closest(name, ['Card', 'Scenario', 'Source'])).toBe(expected);
  });
});

it('knows exactly the components that lessons are given', () => {
  const given = /lessonComponents = \{([^}]*)\}/.exec(
    readFileSync('src/author/lesson-components.ts', 'utf8'),
  )?.[1];
  const names = [...(given ?? '').matchAll(/^ {2}([A-Z]\w*)[,:]/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual([...components.keys()].sort());
});

it('asks of each component the attributes that it takes', () => {
  for (const [name, attributes] of components) {
    const source = readFileSync(`src/author/${name}.astro`, 'utf8');
    const props = /interface Props \{([^}]*)\}/.exec(source)?.[1] ?? '';
    expect([...props.matchAll(/^ {2}(\w+): string;/gm)].map(([, prop]) => prop)).toEqual(attributes);
  }
});
