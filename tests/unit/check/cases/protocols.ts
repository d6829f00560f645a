import { agenda, protocol } from '../../../fixtures/course.ts';
import { type Case, en, nl, remove, replace, told, write } from './case.ts';

const forty = Array.from({ length: 8 }, () => 'one two three four five').join(' ');

/** The cards for a conversation. */
export const protocolCases: readonly Case[] = [
  {
    rule: 'protocol-sum',
    name: 'a protocol whose steps do not add up to its minutes',
    break: replace(protocol, 'minutes: 20', 'minutes: 25'),
    told: told(
      protocol,
      5,
      '`minutes: 25`, but the steps add up to 20.',
      'Write `minutes: 20`, or change the minutes of a step.',
    ),
  },
  {
    rule: 'step-sum',
    name: 'a step whose rounds for the smallest group do not add up',
    break: replace(protocol, '- id: tell\n        minutes: 4', '- id: tell\n        minutes: 3'),
    told: told(
      protocol,
      23,
      'The step `in-turn` says `minutes: 15`, but 3 × 4 minutes make 12.',
      'Write `minutes: 12`, or change the minutes of a turn.',
    ),
  },
  {
    rule: 'step-sum',
    name: 'a step whose stated rounds do not add up',
    break: replace(protocol, '    turns:', '    rounds: 2\n    turns:'),
    told: told(
      protocol,
      23,
      'The step `in-turn` says `minutes: 15`, but 2 × 5 minutes make 10.',
      'Write `minutes: 10`, or change the minutes of a turn.',
    ),
  },
  {
    rule: 'round-short',
    name: 'a round in which not everyone has time',
    break: replace(protocol, 'secondsEach: 45', 'secondsEach: 50'),
    told: told(
      protocol,
      18,
      'In `round`, 4 people of 50 seconds each need more than 3 minutes.',
      'Write `secondsEach: 45` or less, give the step more minutes, or take fewer `people`.',
    ),
  },
  {
    rule: 'rounds-alone',
    name: 'rounds in which nothing is done',
    break: replace(protocol, '    secondsEach: 45', '    rounds: 3'),
    told: told(
      protocol,
      18,
      'The step `round` has `rounds` and no `turns`.',
      'Write under `turns` what is done in each round, or remove `rounds`.',
    ),
  },
  {
    rule: 'people-order',
    name: 'a largest group that is smaller than the smallest',
    break: replace(protocol, 'to: 4', 'to: 2'),
    told: told(
      protocol,
      6,
      '`to: 2` is less than `from: 3`.',
      'Write the smallest group under `from` and the largest under `to`.',
    ),
  },
  {
    rule: 'side-by-side-open',
    name: 'groups side by side that have no largest size',
    break: replace(protocol, 'to: 4, ', ''),
    told: told(
      protocol,
      6,
      '`sideBySide` stands without `to`.',
      'Write how large one group may become under `to`, or remove `sideBySide`.',
    ),
  },
  {
    rule: 'sitting-first',
    name: 'a first sitting without a heading',
    break: replace(protocol, '    sitting: { nl: "Today", en: "Today" }\n', ''),
    told: told(
      protocol,
      23,
      'A later step begins a `sitting`; the first step does not.',
      'Write `sitting` with the first step too: each sitting has a heading.',
    ),
  },
  {
    rule: 'field-missing',
    name: 'a line in one language only, in a turn',
    break: replace(protocol, '{ nl: "You speak.", en: "You speak." }', '{ nl: "You speak." }'),
    told: told(protocol, 31, '`in-turn › tell › line.en` is missing.', 'Add `line.en` here.'),
  },
  {
    rule: 'field-unknown',
    name: 'a misspelt field of a step',
    break: replace(protocol, '    note: ', '    nots: '),
    told: told(protocol, 21, '`round › nots` is not a field that is known here.', 'Did you mean `note`?'),
  },
  {
    rule: 'field-value',
    name: 'an aim that is not one',
    break: replace(protocol, 'aim: voices', 'aim: voice'),
    told: told(protocol, 4, '`aim` cannot be `voice`.', 'Did you mean `voices`?'),
  },
  {
    rule: 'source-unknown',
    name: 'a protocol that rests on a source that is not there',
    break: replace(protocol, '[vvob-2017]', '[vvob-2016]'),
    told: told(protocol, 9, 'There is no source `vvob-2016`.', 'Did you mean `vvob-2017`?'),
  },
  {
    rule: 'id-twice',
    name: 'a turn with the id of a step',
    break: replace(protocol, 'id: think', 'id: open'),
    told: told(
      protocol,
      32,
      'The step `open` is already in use: a-round.yaml, line 11.',
      'Give the newest of the two another id; a published id never changes.',
    ),
  },
  {
    rule: 'slug-twice',
    name: 'two protocols with one slug in a language',
    break: (files) =>
      write(
        'protocols/b-round.yaml',
        (files.get(protocol) ?? '').replace('nl: een-rondje', 'nl: nog-een'),
      )(files),
    told: told(
      'protocols/b-round.yaml',
      1,
      'The slug `a-round` is also that of protocol `a-round`.',
      'Choose another slug: two pages cannot have one address.',
    ),
  },
  {
    rule: 'unexpected-file',
    name: 'a protocol whose name is no id',
    break: write('protocols/My_round.yml', 'slug: {}\n'),
    told: told(
      'protocols/My_round.yml',
      1,
      'This file has no place here.',
      'content/README.md shows which files there are: move, rename or remove it.',
    ),
  },
  {
    rule: 'yaml-syntax',
    name: 'a protocol that is not YAML, and does not call its ids vanished',
    break: replace(protocol, 'aim: voices', 'aim: "voices'),
    told: told(
      protocol,
      4,
      'This is not YAML: Missing closing "quote.',
      'Write a quote at the end of the text too.',
    ),
    keepLedger: true,
  },
  {
    rule: 'id-vanished',
    name: 'a protocol that is gone, once, and not of its steps',
    break: remove(protocol),
    told: told(
      agenda,
      17,
      'The item `talk` names a protocol `a-round`, which is not there.',
      'Use the name of a file in content/protocols/, without `.yaml`.',
      'ids.json',
      57,
      '`a-round` of `protocols` was published and is gone.',
      "Put it back, or move it in this file to `protocols` under `formerly`: readers' answers and links then end here.",
    ),
    keepLedger: true,
  },
  {
    rule: 'id-unlisted',
    name: 'a new step that is not in the ledger',
    break: replace(protocol, 'id: tell', 'id: speak'),
    told: told(
      'ids.json',
      63,
      '`a-round/tell` of `protocolSteps` was published and is gone.',
      "Put it back, or move it in this file to `protocolSteps` under `formerly`: readers' answers and links then end here.",
      protocol,
      28,
      '`a-round/speak` is new and not in the ledger.',
      'Are the ids final? Then run `npm run check -- --write-ids`.',
    ),
    keepLedger: true,
  },
  {
    rule: 'style-word',
    name: 'a word that the stylebook replaces, in a line to say',
    break: replace(protocol, 'line: { nl: "We begin."', 'line: { nl: "De docent begint."'),
    told: told(protocol, 15, '“docent” is not a word of this course.', 'Write leerkracht.'),
  },
  {
    rule: 'sentence-long',
    name: 'a line that nobody can say in one breath',
    break: replace(protocol, 'en: "Tell us."', `en: "${forty}."`),
    told: told(
      protocol,
      20,
      'A sentence has 40 words; at most 32.',
      'Make two of it: one idea each, about 15 words.',
    ),
  },
  {
    rule: 'link-protocol',
    name: 'a link to a protocol that is not there',
    break: replace([nl, en], '(lesson:next-lesson)', '(protocol:a-rond)'),
    told: told(
      en,
      19,
      'There is no protocol `a-rond`.',
      'Did you mean `protocol:a-round`?',
      nl,
      19,
      'There is no protocol `a-rond`.',
      'Did you mean `protocol:a-round`?',
    ),
  },
  {
    rule: 'link-own',
    name: 'the address of a protocol, written by hand',
    break: replace(nl, '(lesson:next-lesson)', '(/nl/gespreksvormen/een-rondje/)'),
    told: told(
      nl,
      19,
      '`/nl/gespreksvormen/een-rondje/` is an address of our own, written by hand.',
      'Write `protocol:a-round`: it keeps working in both languages.',
    ),
  },
];
