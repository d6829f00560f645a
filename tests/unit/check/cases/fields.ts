import { type Case, en, moduleYaml, nl, quiz, replace, write } from './case.ts';

export const fieldCases: readonly Case[] = [
  {
    rule: 'yaml-syntax',
    name: 'a text with a colon that is not in quotes',
    break: replace('webinars/a-webinar.yaml', 'host: Leerkring', 'host: Leerkring: wij'),
    told: ``,
  },
  {
    rule: 'yaml-syntax',
    name: 'a quote that is not closed in quiz.yaml',
    break: replace(quiz, '"Which one?"', '"Which one?'),
    told: ``,
  },
  {
    rule: 'yaml-syntax',
    name: 'a term that stands twice in the glossary',
    break: (files) => files.set('glossary.yaml', (files.get('glossary.yaml') ?? '').repeat(2)),
    told: ``,
  },
  {
    rule: 'yaml-syntax',
    name: 'frontmatter that is not YAML',
    break: replace(en, 'title: A small lesson', 'title: "A small lesson'),
    told: ``,
  },
  {
    rule: 'frontmatter-missing',
    name: 'a page without frontmatter',
    break: write('pages/about.en.mdx', 'Read the [sources](page:sources).\n'),
    told: ``,
  },
  {
    rule: 'field-missing',
    name: 'a lesson without an objective',
    break: replace(nl, 'objective: Je kunt na deze les iets nieuws.\n', ''),
    told: ``,
  },
  {
    rule: 'field-missing',
    name: 'a prompt in one language only',
    break: replace(quiz, 'prompt: { nl: "Which one?", en: "Which one?" }', 'prompt: { nl: "Which one?" }'),
    told: ``,
  },
  {
    rule: 'feedback-missing',
    name: 'an option without feedback',
    break: replace(
      quiz,
      '- { id: middle, text: { nl: "Middle", en: "Middle" }, feedback: { nl: "Because it is so.", en: "Because it is so." } }',
      '- { id: middle, text: { nl: "Middle", en: "Middle" } }',
    ),
    told: ``,
  },
  {
    rule: 'feedback-missing',
    name: 'feedback that is empty in one language',
    break: replace(
      quiz,
      '"Not well" }, feedback: { nl: "Because it is so."',
      '"Not well" }, feedback: { nl: ""',
    ),
    told: ``,
  },
  {
    rule: 'field-unknown',
    name: 'a field that is mistyped',
    break: replace(
      quiz,
      'prompt: { nl: "Which ones?"',
      'hnit: { nl: Kijk, en: Look }\n    prompt: { nl: "Which ones?"',
    ),
    told: ``,
  },
  {
    rule: 'field-unknown',
    name: 'a field that exists nowhere',
    break: replace(moduleYaml, 'planned:', 'colour: red\nplanned:'),
    told: ``,
  },
  {
    rule: 'field-type',
    name: 'a number where a text belongs',
    break: replace(en, 'title: A small lesson', 'title: 2024'),
    told: ``,
  },
  {
    rule: 'field-type',
    name: 'minutes that are not whole',
    break: replace(moduleYaml, 'minutes: 5', 'minutes: 5.5'),
    told: ``,
  },
  {
    rule: 'field-type',
    name: 'a webinar date without quotes',
    break: replace(
      'webinars/a-webinar.yaml',
      'host:',
      'start: { local: 2026-03-05T15:00:00, zone: Africa/Johannesburg }\nhost:',
    ),
    told: ``,
  },
  {
    rule: 'field-size',
    name: 'an objective that is too long',
    break: replace(en, 'You can do something new.', 'You can do something new. '.repeat(7).trim()),
    told: ``,
  },
  {
    rule: 'field-size',
    name: 'minutes above seven in planned',
    break: replace(moduleYaml, 'minutes: 5', 'minutes: 9'),
    told: ``,
  },
  {
    rule: 'field-size',
    name: 'a question with one option',
    break: replace(
      quiz,
      '      - { id: middle, text: { nl: "Middle", en: "Middle" }, feedback: { nl: "Because it is so.", en: "Because it is so." } }\n',
      '',
    ),
    told: ``,
  },
  {
    rule: 'field-value',
    name: 'a type of question that does not exist',
    break: replace(quiz, 'type: single', 'type: singel'),
    told: ``,
  },
  {
    rule: 'field-value',
    name: 'a webinar in a language that is not offered',
    break: replace('webinars/a-webinar.yaml', '[nl, en]', '[nl, sesotho]'),
    told: ``,
  },
  {
    rule: 'field-form',
    name: 'an id with a capital and a space',
    break: replace(moduleYaml, 'id: next-lesson', 'id: Next lesson'),
    told: ``,
  },
  {
    rule: 'field-form',
    name: 'a source whose key is no id',
    break: replace(
      'sources.yaml',
      'vvob-2017:',
      'vvob-2017: { short: a, reference: b, usedFor: { nl: a, en: a }, read: { nl: a, en: a } }\nVVOB_2018:',
    ),
    told: ``,
  },
  {
    rule: 'field-form',
    name: 'a webinar date that is no date',
    break: replace(
      'webinars/a-webinar.yaml',
      'host:',
      'start: { local: "5 March, 15:00", zone: Africa/Johannesburg }\nhost:',
    ),
    told: ``,
  },
  {
    rule: 'webinar-file-name',
    name: 'a webinar with another id than its file',
    break: replace('webinars/a-webinar.yaml', 'id: a-webinar', 'id: b-webinar'),
    told: ``,
  },
];
