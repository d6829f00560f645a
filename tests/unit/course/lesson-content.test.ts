import { readFileSync } from 'node:fs';
import { isVNode } from 'astro/jsx-runtime';
import { describe, expect, it } from 'vitest';
import { lessonContent } from '../../../src/course/lesson-content.ts';

const frontmatter = '---\ntitle: A lesson\n---\n\n';

/** What Astro is given to draw, without its marks: elements as `[type, props]`. */
function drawn(text: string, components: Readonly<Record<string, unknown>> = {}): unknown {
  const content = lessonContent({ file: 'content/a.mdx', text: frontmatter + text });
  return plain((content as unknown as (props: object) => unknown)({ components }));
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain).filter((one) => one !== '\n');
  if (!isVNode(node)) return node;
  const { children, ...props } = node.props;
  const inside = plain(children);
  return [node.type, { ...props, ...(inside === undefined ? {} : { children: inside }) }];
}

describe('the content of a lesson', () => {
  it('is its paragraphs, with the quotes and dots of a printed text', () => {
    expect(drawn('She said "yes" *now*...')).toEqual([
      'p',
      { children: ['She said “yes” ', ['em', { children: 'now' }], '…'] },
    ]);
  });

  it('uses the components of the page, with their text inside', () => {
    const card = () => undefined;
    expect(drawn('<Card id="one" title="One">\nWords.\n</Card>', { Card: card })).toEqual([
      card,
      { id: 'one', title: 'One', children: ['p', { children: 'Words.' }] },
    ]);
  });

  it('gives links to the component of the page', () => {
    const link = () => undefined;
    expect(drawn('[next](lesson:next)', { a: link })).toEqual([
      'p',
      { children: [link, { href: 'lesson:next', children: 'next' }] },
    ]);
  });

  it('strikes out and writes attributes as HTML does, as Astro asks for its own pages', () => {
    expect(drawn('~~no~~ yes')).toEqual(['p', { children: [['del', { children: 'no' }], ' yes'] }]);
    expect(drawn('- [ ] to do')).toEqual(['ul', expect.objectContaining({ class: 'contains-task-list' })]);
  });

  it('says in which file a component is not there', () => {
    expect(() => drawn('<Crad id="one" />')).toThrow(/^content\/a\.mdx: .*Crad/);
  });

  it('is made by the compiler that Astro takes, and by no second copy of it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
    expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/satteri'))).toHaveLength(1);
  });

  it('says in which file and line something cannot be read', () => {
    expect(() => drawn('Fine.\n\n<Card id="one">\nWords.')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^content\/a\.mdx:7:1: Expected a closing tag for `<Card>`/),
        loc: { file: 'content/a.mdx', line: 7, column: 1 },
      }),
    );
  });

  it('reads a file with Windows line ends and a byte order mark', () => {
    const content = lessonContent({
      file: 'a.mdx',
      text: `\uFEFF${frontmatter}Words.`.replaceAll('\n', '\r\n'),
    });
    expect(plain((content as unknown as (props: object) => unknown)({}))).toEqual([
      'p',
      { children: 'Words.' },
    ]);
  });
});
