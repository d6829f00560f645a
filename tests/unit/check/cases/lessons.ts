import { lesson } from '../../../fixtures/course.ts';
import { type Case, en, nl, replace, svg, write } from './case.ts';

const twins = [nl, en];

export const lessonCases: readonly Case[] = [
  {
    rule: 'mdx-syntax',
    name: 'a card that is not closed',
    break: replace(en, '</Card>', ''),
    told: ``,
  },
  {
    rule: 'mdx-syntax',
    name: 'a comment as in HTML',
    break: replace(en, 'Notes.', '<!-- Notes. -->'),
    told: ``,
  },
  {
    rule: 'mdx-syntax',
    name: 'a brace that is not closed',
    break: replace('pages/about.en.mdx', 'Read', 'Read { the'),
    told: ``,
  },
  {
    rule: 'mdx-syntax',
    name: 'a value without quotes',
    break: replace(nl, 'id="mine"', 'id=mine'),
    told: ``,
  },
  {
    rule: 'mdx-syntax',
    name: 'a closing tag too many',
    break: replace(nl, 'Notes.', 'Notes.\n</Facilitator>'),
    told: ``,
  },
  {
    rule: 'mdx-syntax',
    name: 'a loose angle bracket',
    break: replace(nl, 'Notes.', 'If x <3, stop.'),
    told: ``,
  },
  { rule: 'code', name: 'code between braces', break: replace(en, 'Notes.', 'It is {1 + 1}.'), told: `` },
  {
    rule: 'code',
    name: 'an attribute that is code',
    break: replace(en, '<Card id="two"', '<Card id={two}'),
    told: ``,
  },
  {
    rule: 'component-unknown',
    name: 'a component that is mistyped',
    break: replace(twins, '<Steps>\n1. Ask.\n</Steps>', '<Stesp>\n1. Ask.\n</Stesp>'),
    told: ``,
  },
  {
    rule: 'component-unknown',
    name: 'HTML in a lesson',
    break: replace(en, 'Notes.', '<blockquote>Notes.</blockquote>'),
    told: ``,
  },
  {
    rule: 'component-unknown',
    name: 'a component on a page',
    break: replace('pages/about.nl.mdx', 'Lees', '<Term id="plc">PLG</Term>: lees'),
    told: ``,
  },
  {
    rule: 'attribute-missing',
    name: 'a card without a title',
    break: replace(nl, ' title="Two"', ''),
    told: ``,
  },
  {
    rule: 'attribute-missing',
    name: 'a question without an id',
    break: replace(twins, '<Quiz id="story" />', '<Quiz id="story" />\n<Quiz />'),
    told: ``,
  },
  {
    rule: 'attribute-unknown',
    name: 'an attribute that is mistyped',
    break: replace(nl, 'title="Two"', 'titel="Two" title="Two"'),
    told: ``,
  },
  {
    rule: 'attribute-form',
    name: 'an id with a capital',
    break: replace(twins, '<Reflect id="mine">', '<Reflect id="Mine">'),
    told: ``,
  },
  {
    rule: 'only-in-one',
    name: 'a card in one language only',
    break: replace(nl, '<Steps>', '<Card id="three" title="Three">\nMore.\n</Card>\n\n<Steps>'),
    told: ``,
  },
  {
    rule: 'only-in-one',
    name: 'a question in one language only',
    break: replace(en, '<Quiz id="in-order" />\n', ''),
    told: ``,
  },
  {
    rule: 'only-in-one',
    name: 'a source in one language only',
    break: replace(en, ' <Source id="vvob-2017" />', ''),
    told: ``,
  },
  {
    rule: 'order-differs',
    name: 'questions in another order',
    break: (files) => {
      replace(en, '<Quiz id="in-order" />\n', '')(files);
      replace(en, '<Quiz id="story" />', '<Quiz id="story" />\n<Quiz id="in-order" />')(files);
    },
    told: ``,
  },
  {
    rule: 'order-differs',
    name: 'a card with another id in each language',
    break: replace(nl, '<Card id="two"', '<Card id="twee"'),
    told: ``,
  },
  {
    rule: 'minutes-differ',
    name: 'other minutes in each language',
    break: replace(en, 'minutes: 4', 'minutes: 5'),
    told: ``,
  },
  {
    rule: 'minutes-off',
    name: 'minutes that promise too little',
    break: replace(twins, 'Notes.\n</Facilitator>', `Notes.\n</Facilitator>\n\n${'word '.repeat(400)}`),
    told: ``,
  },
  {
    rule: 'minutes-off',
    name: 'a lesson that is too long for its minutes',
    break: replace(twins, 'Notes.\n</Facilitator>', `Notes.\n</Facilitator>\n\n${'word '.repeat(2000)}`),
    told: ``,
  },
  {
    rule: 'card-long',
    name: 'a card above sixty words',
    break: replace(nl, 'See [one]', `${'woord '.repeat(57)}See [one]`),
    told: ``,
  },
  {
    rule: 'source-unknown',
    name: 'a source that is not in sources.yaml',
    break: replace(nl, 'id="vvob-2017"', 'id="vvob-2071"'),
    told: ``,
  },
  {
    rule: 'term-unknown',
    name: 'a term that is not in the glossary',
    break: replace(nl, '<Term id="plc">', '<Term id="leergroep">'),
    told: ``,
  },
  {
    rule: 'link-lesson',
    name: 'a link to a lesson that does not exist',
    break: replace(en, 'lesson:next-lesson', 'lesson:nxt-lesson'),
    told: ``,
  },
  {
    rule: 'link-card',
    name: 'a link to a card that does not exist',
    break: replace(nl, '(#one)', '(lesson:a-lesson#seven)'),
    told: ``,
  },
  {
    rule: 'link-card',
    name: 'a link on the page itself that leads nowhere',
    break: replace(nl, '(#one)', '(#tow)'),
    told: ``,
  },
  {
    rule: 'link-page',
    name: 'a link to a page that does not exist',
    break: replace('pages/about.en.mdx', 'page:sources', 'page:source'),
    told: ``,
  },
  {
    rule: 'link-page',
    name: 'a link to a page that needs a slug',
    break: replace('pages/about.en.mdx', 'page:sources', 'page:module'),
    told: ``,
  },
  {
    rule: 'link-own',
    name: 'an address of our own, written by hand',
    break: replace(nl, '(#one)', '(/nl/begrippen/)'),
    told: ``,
  },
  {
    rule: 'link-own',
    name: 'the address of a lesson, written by hand',
    break: replace(en, '(#one)', '(/en/course/first-steps/a-lesson/#one)'),
    told: ``,
  },
  {
    rule: 'link-form',
    name: 'an address that no one can follow',
    break: replace(en, '(#one)', '(www.example.org)'),
    told: ``,
  },
  {
    rule: 'figure-missing',
    name: 'a drawing that is not there',
    break: replace(twins, 'src="loop.svg"', 'src="lop.svg"'),
    told: ``,
  },
  {
    rule: 'figure-type',
    name: 'a figure that is no SVG',
    break: replace(twins, 'src="loop.svg"', 'src="loop.png"'),
    told: ``,
  },
  {
    rule: 'figure-alt',
    name: 'a figure without alt',
    break: replace(nl, ' alt="A loop."', ''),
    told: ``,
  },
  {
    rule: 'figure-markdown',
    name: 'a picture in Markdown',
    break: replace(nl, 'Notes.', '![A loop.](loop.svg)'),
    told: ``,
  },
  {
    rule: 'figure-language',
    name: 'a drawing with words of the other language',
    break: (files) => {
      write(`${lesson}/loop.nl.svg`, files.get(svg) ?? '')(files);
      replace(twins, 'src="loop.svg"', 'src="loop.nl.svg"')(files);
    },
    told: ``,
  },
  {
    rule: 'svg-element',
    name: 'a drawing with a script',
    break: replace(svg, '  <circle', '  <script>alert(1)</script>\n  <circle'),
    told: ``,
  },
  {
    rule: 'svg-attribute',
    name: 'a drawing with a style',
    break: replace(svg, 'stroke="currentColor"', 'stroke="currentColor" style="fill:red"'),
    told: ``,
  },
  {
    rule: 'svg-attribute',
    name: 'a drawing that handles a click',
    break: replace(svg, '<path', '<path onclick="alert(1)"'),
    told: ``,
  },
  {
    rule: 'svg-size',
    name: 'a drawing with a fixed width',
    break: replace(svg, '<svg ', '<svg\n  width="320" '),
    told: ``,
  },
  {
    rule: 'svg-viewbox',
    name: 'a drawing without a viewBox',
    break: replace(svg, ' viewBox="0 0 10 10"', ''),
    told: ``,
  },
  {
    rule: 'svg-colour',
    name: 'a drawing with a fixed colour',
    break: replace(svg, 'var(--straw)', '#fc0'),
    told: ``,
  },
];
