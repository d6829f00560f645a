import { type Case, en, moduleYaml, nl, quiz, replace, told, write } from './case.ts';

export const fieldCases: readonly Case[] = [
  {
    rule: 'yaml-syntax',
    name: 'a text with a colon that is not in quotes',
    break: replace('webinars/a-webinar.yaml', 'host: Leerkring', 'host: Leerkring: wij'),
    told: told(
      'webinars/a-webinar.yaml',
      4,
      'This is not YAML: Nested mappings are not allowed in compact mappings.',
      'A text with a colon stands in "double quotes".',
    ),
  },
  {
    rule: 'yaml-syntax',
    name: 'a quote that is not closed in quiz.yaml',
    break: replace(quiz, '"Which one?"', '"Which one?'),
    told: told(
      quiz,
      11,
      'This is not YAML: Unexpected scalar at node end.',
      'Compare with the lines around it: two spaces per level, and "double quotes" around a text.',
    ),
  },
  {
    rule: 'yaml-syntax',
    name: 'a term that stands twice in the glossary',
    break: (files) => files.set('glossary.yaml', (files.get('glossary.yaml') ?? '').repeat(2)),
    told: told(
      'glossary.yaml',
      4,
      'This is not YAML: Map keys must be unique.',
      'Remove one of the two, or give it another name.',
    ),
  },
  {
    rule: 'yaml-syntax',
    name: 'frontmatter that is not YAML',
    break: replace(en, 'title: A small lesson', 'title: "A small lesson'),
    told: told(
      en,
      6,
      'This is not YAML: Missing closing "quote.',
      'Write a quote at the end of the text too.',
    ),
  },
  {
    rule: 'frontmatter-missing',
    name: 'a page without frontmatter',
    break: write('pages/about.en.mdx', 'Read the [sources](page:sources).\n'),
    told: told(
      'pages/about.en.mdx',
      1,
      'The file does not start with frontmatter.',
      'Start it with `---`, the fields, and `---` again; content/README.md has an example.',
    ),
  },
  {
    rule: 'field-missing',
    name: 'a lesson without an objective',
    break: replace(nl, 'objective: Je kunt na deze les iets nieuws.\n', ''),
    told: told(nl, 2, '`objective` is missing.', 'Add `objective` here.'),
  },
  {
    rule: 'field-missing',
    name: 'a prompt in one language only',
    break: replace(quiz, 'prompt: { nl: "Which one?", en: "Which one?" }', 'prompt: { nl: "Which one?" }'),
    told: told(quiz, 11, '`choose › prompt.en` is missing.', 'Add `prompt.en` here.'),
  },
  {
    rule: 'feedback-missing',
    name: 'an option without feedback',
    break: replace(
      quiz,
      '- { id: middle, text: { nl: "Middle", en: "Middle" }, feedback: { nl: "Because it is so.", en: "Because it is so." } }',
      '- { id: middle, text: { nl: "Middle", en: "Middle" } }',
    ),
    told: told(
      quiz,
      14,
      '`choose › middle › feedback` is missing.',
      'Say what the choice does, why, and what next, in at most 30 words, in both languages.',
    ),
  },
  {
    rule: 'feedback-missing',
    name: 'feedback that is empty in one language',
    break: replace(
      quiz,
      '"Not well" }, feedback: { nl: "Because it is so."',
      '"Not well" }, feedback: { nl: ""',
    ),
    told: told(
      quiz,
      8,
      '`you-first › not-well › feedback.nl` is missing.',
      'Say what the choice does, why, and what next, in at most 30 words, in both languages.',
    ),
  },
  {
    rule: 'field-unknown',
    name: 'a field that is mistyped',
    break: replace(
      quiz,
      'prompt: { nl: "Which ones?"',
      'hnit: { nl: Kijk, en: Look }\n    prompt: { nl: "Which ones?"',
    ),
    told: told(quiz, 17, '`choose-all › hnit` is not a field that is known here.', 'Did you mean `hint`?'),
  },
  {
    rule: 'field-unknown',
    name: 'a field that exists nowhere',
    break: replace(moduleYaml, 'planned:', 'colour: red\nplanned:'),
    told: told(
      moduleYaml,
      4,
      '`colour` is not a field that is known here.',
      'Remove it, or look in content/README.md for the field you need.',
    ),
  },
  {
    rule: 'field-type',
    name: 'a number where a text belongs',
    break: replace(en, 'title: A small lesson', 'title: 2024'),
    told: told(en, 3, '`title` is `2024`; a text belongs here.', 'Put it in "double quotes".'),
  },
  {
    rule: 'field-type',
    name: 'minutes that are not whole',
    break: replace(moduleYaml, 'minutes: 5', 'minutes: 5.5'),
    told: told(
      moduleYaml,
      7,
      '`next-lesson › minutes` is `5.5`; a whole number belongs here.',
      'Write a whole number, as the other files do.',
    ),
  },
  {
    rule: 'field-size',
    name: 'an objective that is too long',
    break: replace(en, 'You can do something new.', 'You can do something new. '.repeat(7).trim()),
    told: told(en, 4, '`objective` has 181 characters; allowed: at most 160.', 'Make it at most 160.'),
  },
  {
    rule: 'field-size',
    name: 'minutes above seven in planned',
    break: replace(moduleYaml, 'minutes: 5', 'minutes: 9'),
    told: told(moduleYaml, 7, '`next-lesson › minutes` is 9; allowed: at most 7.', 'Make it at most 7.'),
  },
  {
    rule: 'field-size',
    name: 'a question with one option',
    break: replace(
      quiz,
      '      - { id: middle, text: { nl: "Middle", en: "Middle" }, feedback: { nl: "Because it is so.", en: "Because it is so." } }\n',
      '',
    ),
    told: told(quiz, 12, '`choose › options` has 1 entry; allowed: at least 2.', 'Make it at least 2.'),
  },
  {
    rule: 'field-value',
    name: 'a type of question that does not exist',
    break: replace(quiz, 'type: single', 'type: singel'),
    told: told(quiz, 10, '`choose › type` cannot be `singel`.', 'Did you mean `single`?'),
  },
  {
    rule: 'field-form',
    name: 'an id with a capital and a space',
    break: replace(moduleYaml, 'nl: eerste-stappen', 'nl: Eerste stappen'),
    told: told(
      moduleYaml,
      1,
      '`slug.nl` has a form that does not fit: `Eerste stappen`.',
      'Use lower-case letters, digits and single hyphens, starting with a letter.',
    ),
  },
  {
    rule: 'field-form',
    name: 'a source whose key is no id',
    break: replace(
      'sources.yaml',
      'vvob-2017:',
      'vvob-2017: { short: a, reference: b, usedFor: { nl: a, en: a }, read: { nl: a, en: a } }\nVVOB_2018:',
    ),
    told: told(
      'sources.yaml',
      2,
      '`VVOB_2018` has a form that does not fit: `VVOB_2018`.',
      'Use lower-case letters, digits and single hyphens, starting with a letter.',
    ),
  },
  {
    rule: 'yaml-syntax',
    name: 'a module.yaml that is no YAML, without a word about links to its lessons in preparation',
    break: replace(moduleYaml, 'summary: {', 'summary: { {'),
    told: told(
      moduleYaml,
      4,
      'This is not YAML: Flow map in block collection must be sufficiently indented and end with a }.',
      'Compare with the lines around it: two spaces per level, and "double quotes" around a text.',
    ),
  },
];
