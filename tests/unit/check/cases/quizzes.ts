import { type Case, en, nl, quiz, replace } from './case.ts';

const twins = [nl, en];

export const quizCases: readonly Case[] = [
  {
    rule: 'question-unknown',
    name: 'a question that is not in quiz.yaml',
    break: replace(nl, '<Steps>', '<Quiz id="chose" />\n\n<Steps>'),
    told: ``,
  },
  {
    rule: 'question-unplaced',
    name: 'a question that stands nowhere',
    break: replace(twins, '<Quiz id="story" />\n', ''),
    told: ``,
  },
  {
    rule: 'question-placed-twice',
    name: 'a question that stands twice',
    break: replace(twins, '<Steps>', '<Quiz id="choose" />\n\n<Steps>'),
    told: ``,
  },
  {
    rule: 'opening-not-first',
    name: 'an opening question after a card',
    break: (files) => {
      replace(twins, '<Quiz id="you-first" />\n', '')(files);
      replace(twins, '<Quiz id="choose" />', '<Quiz id="you-first" />\n<Quiz id="choose" />')(files);
    },
    told: ``,
  },
  {
    rule: 'opening-twice',
    name: 'a second opening question',
    break: replace(quiz, 'type: branch', 'type: branch\n    opening: true'),
    told: ``,
  },
  {
    rule: 'single-key',
    name: 'a single choice without a right option',
    break: replace(quiz, 'id: left, right: true', 'id: left'),
    told: ``,
  },
  {
    rule: 'single-key',
    name: 'a single choice with two right options',
    break: replace(quiz, 'id: middle', 'id: middle, right: true'),
    told: ``,
  },
  {
    rule: 'multiple-key',
    name: 'a multiple choice with nothing right',
    break: (files) => {
      replace(quiz, 'id: red, right: true', 'id: red')(files);
      replace(quiz, 'id: green, right: true', 'id: green')(files);
    },
    told: ``,
  },
  {
    rule: 'multiple-key',
    name: 'a multiple choice with nothing wrong',
    break: replace(quiz, 'id: blue', 'id: blue, right: true'),
    told: ``,
  },
  {
    rule: 'branch-key',
    name: 'a story without a right first step',
    break: replace(quiz, '      - id: ask\n        right: true\n', '      - id: ask\n'),
    told: ``,
  },
  {
    rule: 'branch-key',
    name: 'a story without a right second step',
    break: replace(quiz, 'id: listen, right: true', 'id: listen'),
    told: ``,
  },
  {
    rule: 'fill-blank',
    name: 'a fill question without a blank',
    break: replace(quiz, 'nl: "A ___ of learning."', 'nl: "A … of learning."'),
    told: ``,
  },
  {
    rule: 'fill-blank',
    name: 'a fill question with two blanks',
    break: replace(quiz, 'en: "A ___ of learning."', 'en: "A ___ of ___."'),
    told: ``,
  },
  {
    rule: 'match-equal',
    name: 'pairs with the same right side',
    break: replace(quiz, '{ nl: "Night", en: "Night" }', '{ nl: "Day", en: "Night" }'),
    told: ``,
  },
  {
    rule: 'feedback-long',
    name: 'feedback above thirty words',
    break: replace(quiz, 'en: "Because it is so."', `en: "${'word '.repeat(31).trim()}"`),
    told: ``,
  },
  {
    rule: 'feedback-verdict',
    name: 'a verdict in Dutch',
    break: replace(quiz, 'nl: "Because it is so."', 'nl: "Fout! Kijk nog eens."'),
    told: ``,
  },
  {
    rule: 'feedback-verdict',
    name: 'a verdict in English',
    break: replace(
      quiz,
      '{ right: { nl: "Because it is so.", en: "Because it is so." }, other: { nl: "Because it is so.", en: "Because it is so." } }',
      '{ right: { nl: "Zo is het.", en: "So it is." }, other: { nl: "Wat ging er fout?", en: "Wrong, look again." } }',
    ),
    told: ``,
  },
];
