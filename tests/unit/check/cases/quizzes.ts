import { type Case, en, nl, quiz, replace, told } from './case.ts';

const twins = [nl, en];

export const quizCases: readonly Case[] = [
  {
    rule: 'question-unknown',
    name: 'a question that is not in quiz.yaml',
    break: replace(nl, '<Steps>', '<Quiz id="chose" />\n\n<Steps>'),
    told: told(nl, 31, 'quiz.yaml has no question `chose`.', 'Did you mean `choose`?'),
  },
  {
    rule: 'question-unplaced',
    name: 'a question that stands nowhere',
    break: replace(twins, '<Quiz id="story" />\n', ''),
    told: told(
      quiz,
      44,
      'The question `story` stands nowhere in the lesson.',
      'Write `<Quiz id="story" />` in both languages, or remove the question.',
    ),
  },
  {
    rule: 'question-placed-twice',
    name: 'a question that stands twice',
    break: replace(twins, '<Steps>', '<Quiz id="choose" />\n\n<Steps>'),
    told: told(
      en,
      31,
      'The question `choose` already stands on line 22.',
      'Ask it once.',
      nl,
      31,
      'The question `choose` already stands on line 22.',
      'Ask it once.',
    ),
  },
  {
    rule: 'opening-missing',
    name: 'a lesson that no question opens',
    break: replace(quiz, '    opening: true\n', ''),
    told: told(
      quiz,
      1,
      'No question opens this lesson.',
      'Write `opening: true` with one question: it is asked before reading.',
    ),
  },
  {
    rule: 'opening-not-first',
    name: 'an opening question after a card',
    break: (files) => {
      replace(twins, '<Quiz id="you-first" />\n', '')(files);
      replace(twins, '<Quiz id="choose" />', '<Quiz id="you-first" />\n<Quiz id="choose" />')(files);
    },
    told: told(
      en,
      21,
      'The opening question `you-first` is not the first thing of the lesson.',
      'Put it before the first card, or remove `opening: true` in quiz.yaml.',
      nl,
      21,
      'The opening question `you-first` is not the first thing of the lesson.',
      'Put it before the first card, or remove `opening: true` in quiz.yaml.',
    ),
  },
  {
    rule: 'opening-twice',
    name: 'a second opening question',
    break: replace(quiz, 'type: branch', 'type: branch\n    opening: true'),
    told: told(
      quiz,
      46,
      '`story` is an opening question, and so is `you-first`.',
      'A lesson opens with one question: remove one `opening: true`.',
    ),
  },
  {
    rule: 'single-key',
    name: 'a single choice without a right option',
    break: replace(quiz, 'id: left, right: true', 'id: left'),
    told: told(
      quiz,
      9,
      '`choose` is `single` and has 0 right options.',
      'Write `right: true` with exactly one option.',
    ),
  },
  {
    rule: 'single-key',
    name: 'a single choice with two right options',
    break: replace(quiz, 'id: middle', 'id: middle, right: true'),
    told: told(
      quiz,
      9,
      '`choose` is `single` and has 2 right options.',
      'Keep `right: true` with exactly one option, or make it `type: multiple`.',
    ),
  },
  {
    rule: 'multiple-key',
    name: 'a multiple choice with nothing right',
    break: (files) => {
      replace(quiz, 'id: red, right: true', 'id: red')(files);
      replace(quiz, 'id: green, right: true', 'id: green')(files);
    },
    told: told(
      quiz,
      15,
      '`choose-all` is `multiple` and none of its options is right.',
      'Write `right: true` with every option that fits.',
    ),
  },
  {
    rule: 'multiple-key',
    name: 'a multiple choice with nothing wrong',
    break: replace(quiz, 'id: blue', 'id: blue, right: true'),
    told: told(
      quiz,
      15,
      '`choose-all` is `multiple` and none of its options is wrong.',
      'Leave `right: true` out with at least one option, or there is nothing to choose.',
    ),
  },
  {
    rule: 'branch-key',
    name: 'a story without a right first step',
    break: replace(quiz, '      - id: ask\n        right: true\n', '      - id: ask\n'),
    told: told(
      quiz,
      44,
      '`story` has no right option in its first step.',
      'Write `right: true` with the way you would go.',
    ),
  },
  {
    rule: 'branch-key',
    name: 'a story without a right second step',
    break: replace(quiz, 'id: listen, right: true', 'id: listen'),
    told: told(
      quiz,
      53,
      '`story` has no right option after `ask`.',
      'Write `right: true` with the way you would go.',
    ),
  },
  {
    rule: 'fill-blank',
    name: 'a fill question without a blank',
    break: replace(quiz, 'nl: "A ___ of learning."', 'nl: "A … of learning."'),
    told: told(
      quiz,
      39,
      '`blank › text.nl` has no blank.',
      'Write ___ (three underscores) once, where the answer belongs.',
    ),
  },
  {
    rule: 'fill-blank',
    name: 'a fill question with two blanks',
    break: replace(quiz, 'en: "A ___ of learning."', 'en: "A ___ of ___."'),
    told: told(
      quiz,
      39,
      '`blank › text.en` has 2 blanks.',
      'Write ___ (three underscores) once, where the answer belongs.',
    ),
  },
  {
    rule: 'near-right',
    name: 'an answer that is right and nearly right',
    break: replace(quiz, 'en: [group]', 'en: [group, way]'),
    told: told(
      quiz,
      43,
      'In `blank`, “way” stands under `accepted` and under `near`.',
      'Keep it in one of them: `near` is for answers that are not right.',
    ),
  },
  {
    rule: 'options-equal',
    name: 'two options with the same text in one language',
    break: replace(quiz, '{ nl: "Middle", en: "Middle" }', '{ nl: "Left", en: "Middle" }'),
    told: told(
      quiz,
      14,
      'In `choose`, “Left” is also the text of `left`.',
      'Make them different, or nobody can know which of the two is meant.',
    ),
  },
  {
    rule: 'options-equal',
    name: 'two items with the same text in one language',
    break: replace(quiz, '{ nl: "Third", en: "Third" }', '{ nl: "Third", en: "First" }'),
    told: told(
      quiz,
      28,
      'In `in-order`, “First” is also the text of `first`.',
      'Make them different, or nobody can know which of the two is meant.',
    ),
  },
  {
    rule: 'match-equal',
    name: 'pairs with the same right side',
    break: replace(quiz, '{ nl: "Night", en: "Night" }', '{ nl: "Day", en: "Night" }'),
    told: told(
      quiz,
      34,
      'In `pairs`, “Day” is also the right side of `sun`.',
      'Make the right sides different, or nobody can know which belongs where.',
    ),
  },
  {
    rule: 'feedback-long',
    name: 'feedback above thirty words',
    break: replace(quiz, 'en: "Because it is so."', `en: "${'word '.repeat(31).trim()}"`),
    told: told(
      quiz,
      7,
      '`you-first › well › feedback.en` has 31 words.',
      'At most 30: what the choice does, why, what next.',
    ),
  },
  {
    rule: 'feedback-verdict',
    name: 'a verdict in Dutch',
    break: replace(quiz, 'nl: "Because it is so."', 'nl: "Fout! Kijk nog eens."'),
    told: told(
      quiz,
      7,
      '`you-first › well › feedback.nl` says “Fout”.',
      'Begin with “Nog niet:” and say what the choice does.',
    ),
  },
  {
    rule: 'feedback-verdict',
    name: 'a verdict in English',
    break: replace(
      quiz,
      '{ right: { nl: "Because it is so.", en: "Because it is so." }, other: { nl: "Because it is so.", en: "Because it is so." } }',
      '{ right: { nl: "Zo is het.", en: "So it is." }, other: { nl: "Wat ging er fout?", en: "Wrong, look again." } }',
    ),
    told: told(
      quiz,
      41,
      '`blank › feedback.other.en` says “Wrong”.',
      'Begin with “Not yet:” and say what the choice does.',
    ),
  },
];
