import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/course/read-lesson.ts';

const lesson = `---
slug: a-lesson
title: A lesson
minutes: 5
---

<Quiz id="first" />

<Card id="one" title="One idea">
A **PLC** is a <Term id="plc">community</Term>. <Source id="vv17" />

- It asks – and
- it [answers](lesson:two#card).
</Card>

<Scenario id="dineo" title="Dineo">
Dineo teaches.
</Scenario>

<Figure src="loop.svg" alt="A loop.">Round and round.</Figure>

<Reflect id="mine">Which is yours?</Reflect>

<ThisWeek id="try">**If** it is Monday, **then** I try.</ThisWeek>

<Facilitator>
Three minutes.
</Facilitator>
`;

describe('readLesson', () => {
  const read = readLesson(lesson, 'lesson.en.mdx');

  it('gives the frontmatter', () => {
    expect(read.frontmatter).toEqual({ slug: 'a-lesson', title: 'A lesson', minutes: 5 });
  });

  it('gives a card as a learner reads it, with its line and its words', () => {
    expect(read.cards).toEqual([
      {
        id: 'one',
        title: 'One idea',
        text: 'A PLC is a community. It asks – and it answers.',
        line: 9,
        words: 10,
      },
    ]);
  });

  it('gives everything with an id, each with its line', () => {
    expect(read.quizzes).toEqual([{ id: 'first', line: 7 }]);
    expect(read.terms).toEqual([{ id: 'plc', line: 10 }]);
    expect(read.sources).toEqual([{ id: 'vv17', line: 10 }]);
    expect(read.reflections).toEqual([{ id: 'mine', text: 'Which is yours?', line: 22 }]);
    expect(read.steps).toEqual([{ id: 'try', text: 'If it is Monday, then I try.', line: 24 }]);
    expect(read.scenarios.map(({ id, line }) => ({ id, line }))).toEqual([{ id: 'dineo', line: 16 }]);
    expect(read.figures).toEqual([{ src: 'loop.svg', alt: 'A loop.', line: 20 }]);
    expect(read.links).toEqual([{ href: 'lesson:two#card', line: 13 }]);
  });

  it('counts what a learner reads, without the notes for whoever leads a group', () => {
    expect(read.text).not.toContain('Three minutes');
    expect(read.words).toBe(10 + 2 + 3 + 3 + 7);
  });

  it('reads a body without frontmatter the same, but for the lines', () => {
    const body = lesson.slice(lesson.indexOf('<Quiz'));
    const alone = readLesson(body, 'lesson.en.mdx');
    expect(alone.frontmatter).toEqual({});
    expect(alone.text).toBe(read.text);
    expect(alone.quizzes).toEqual([{ id: 'first', line: 1 }]);
  });

  it('reads a file with Windows line ends and a byte order mark', () => {
    const windows = readLesson(`\uFEFF${lesson.replaceAll('\n', '\r\n')}`, 'lesson.en.mdx');
    expect(windows).toEqual(read);
  });

  it('reports a syntax error with its line and reads nothing else', () => {
    const broken = readLesson(lesson.replace('</Card>', ''), 'lesson.en.mdx');
    expect(broken.problem?.line).toBe(9);
    expect(broken.problem?.message).toContain('Expected a closing tag for `<Card>`');
    expect(broken.components).toEqual([]);
  });

  it('finds code, which an author does not need', () => {
    const { code } = readLesson(
      'import a from "b"\n\nOne {two} {/* no code */} <Card id={three} />',
      'about.en.mdx',
    );
    expect(code).toEqual([
      { text: 'import a from "b"', line: 1 },
      { text: 'two', line: 3 },
      { text: 'three', line: 3 },
    ]);
  });
});
